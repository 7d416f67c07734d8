import { type ReactNode, useEffect } from 'react';
import { Wordmark } from '../../ui/wordmark.tsx';
import './front-door.css';

interface FrontDoorProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The frame of the pages before sign-in: one card, one thing to do. */
export function FrontDoor({ title, lead, children }: FrontDoorProps) {
  useEffect(() => {
    document.title = `${title} · Everyplan`;
  }, [title]);
  return (
    <main className="front-door" id="main" tabIndex={-1}>
      <div className="front-door-card">
        <Wordmark />
        <div>
          <h1>{title}</h1>
          <p className="quiet">{lead}</p>
        </div>
        {children}
      </div>
    </main>
  );
}
