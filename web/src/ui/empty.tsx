import type { ReactNode } from 'react';
import './notice.css';

interface EmptyProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Where a list has nothing yet: what will stand here, and how it comes. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <div className="empty">
      {icon}
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
