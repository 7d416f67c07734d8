import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FoundText } from './shelf.ts';

interface ReadLinkProps {
  readonly text: FoundText;
  readonly label: string;
  /** One of very many: it does not call. */
  readonly quiet?: boolean;
}

/** Opens a text to read. */
export function ReadLink({ text, label, quiet = false }: ReadLinkProps) {
  return (
    <Link to="/read/$textId" params={{ textId: text.textId }} className="plain-link">
      <Button
        component="span"
        variant={quiet ? 'default' : 'filled'}
        aria-label={`${label}: ${text.title}`}
      >
        {label}
      </Button>
    </Link>
  );
}
