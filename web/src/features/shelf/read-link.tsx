import { Button } from '@mantine/core';
import type { FoundText } from './shelf.ts';

/** Opens a text to read. */
export function ReadLink({ text, label }: { readonly text: FoundText; readonly label: string }) {
  return (
    <Button component="a" href={`/read/${text.textId}`} aria-label={`${label}: ${text.title}`}>
      {label}
    </Button>
  );
}
