import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useCloseOutside } from './use-close-outside.ts';
import './drop-menu.css';

interface DropMenuProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Links, an `<li>` each. */
  readonly children: ReactNode;
}

/** A few links of one purpose behind a button; it closes once one is taken. */
export function DropMenu({ label, icon, children }: DropMenuProps) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  useCloseOutside(box, open, () => setOpen(false));
  return (
    <div ref={box} className="drop-menu">
      <Button
        variant="default"
        leftSection={icon}
        rightSection={<IconChevronDown size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <ul id={list} hidden={!open} className="plain">
        {children}
      </ul>
    </div>
  );
}
