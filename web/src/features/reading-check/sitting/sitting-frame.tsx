import { type ReactNode, useMemo, useState } from 'react';
import type { CheckLook } from './check-look.ts';
import { LookContext } from './look-context.ts';
import type { Session } from './sitting-state.ts';

interface SittingFrameProps {
  readonly session: Session | undefined;
  readonly children: ReactNode;
}

/** Around a child's questions: letters, lines and contrast as the supports ask, or as the child has chosen since. */
export function SittingFrame({ session, children }: SittingFrameProps) {
  const [own, setOwn] = useState<CheckLook>();
  const look = own ?? session?.look ?? { size: 'normal', spacing: 'normal' };
  const choice = useMemo(
    () => ({ look: { size: look.size, spacing: look.spacing }, change: setOwn }),
    [look.size, look.spacing],
  );
  return (
    <LookContext value={choice}>
      <div
        className="check-frame"
        data-size={look.size}
        data-spacing={look.spacing}
        data-contrast={session?.look.contrast === true}
      >
        {children}
      </div>
    </LookContext>
  );
}
