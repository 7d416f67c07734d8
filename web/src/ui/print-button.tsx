import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

/** Opens the browser's print dialog; what is printed is laid out by each page's print styles. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Button
      variant="default"
      className="not-printed"
      leftSection={<IconPrinter size={18} aria-hidden />}
      onClick={() => window.print()}
    >
      {label}
    </Button>
  );
}
