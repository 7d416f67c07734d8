import { useState } from 'react';
import type { Drafts } from './questionnaire.ts';

/** Fields that a reload of this tab does not empty; gone when the tab is closed, since a phone may be shared. */
export function useKeptDrafts(key: string, first: Drafts) {
  const name = `everyplan.family.${key}`;
  const [drafts, setDrafts] = useState<Drafts>(() => {
    const kept = sessionStorage.getItem(name);
    return kept === null ? first : { ...first, ...(JSON.parse(kept) as Drafts) };
  });
  const change = (next: Drafts) => {
    sessionStorage.setItem(name, JSON.stringify(next));
    setDrafts(next);
  };
  return { drafts, change, forget: () => sessionStorage.removeItem(name) };
}
