import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FoundText } from './shelf.ts';

/** Opens a text to read. */
export function ReadLink({ text, label }: { readonly text: FoundText; readonly label: string }) {
  return (
    <Link to="/read/$textId" params={{ textId: text.textId }} className="plain-link">
      <Button component="span" aria-label={`${label}: ${text.title}`}>
        {label}
      </Button>
    </Link>
  );
}
