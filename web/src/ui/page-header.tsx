import { type ReactNode, useEffect } from 'react';
import './page-header.css';

interface PageHeaderProps {
  readonly title: string;
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The page's one h1, which is the document's title too, and its actions. */
export function PageHeader({ title, kicker, lead, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Everyplan`;
  }, [title]);
  return (
    <header className="page-header">
      <div>
        {kicker !== undefined && <div className="page-kicker">{kicker}</div>}
        <h1>{title}</h1>
        {lead !== undefined && <div className="page-lead">{lead}</div>}
      </div>
      {actions !== undefined && <div className="row not-printed">{actions}</div>}
    </header>
  );
}
