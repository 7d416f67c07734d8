import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a screen of the device. It takes the focus, so that whoever hears the page hears where they are now. */
export function ScreenTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
