import { createContext, useContext } from 'react';
import type { CheckLook } from './check-look.ts';

interface LookChoice {
  readonly look: CheckLook;
  readonly change: (look: CheckLook) => void;
}

export const LookContext = createContext<LookChoice>({
  look: { size: 'normal', spacing: 'normal' },
  change: () => undefined,
});

/** How letters look at present, and how to change it. */
export function useCheckLook(): LookChoice {
  return useContext(LookContext);
}
