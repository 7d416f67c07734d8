import type { ReactNode } from 'react';
import './state-mark.css';

export type Tone = 'plain' | 'pine' | 'clay' | 'sky' | 'sun';

interface StateMarkProps {
  readonly tone: Tone;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A state: always the same colour, the same icon and its word. */
export function StateMark({ tone, icon, children }: StateMarkProps) {
  return (
    <span className={`state-mark tone-${tone}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
