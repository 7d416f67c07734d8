import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { entryWords } from './entry-words.ts';
import { myKinds } from './my-section.tsx';
import type { Profile } from './profile.ts';
import { useActs, useEntries } from './use-entries.ts';

/** What I said in an earlier year, one question each; what an adult asks about comes first. */
export function MyQuestions({ profile }: { readonly profile: Profile }) {
  const { t, i18n } = useTranslation('profile');
  const entries = useEntries(profile.learnerId);
  const acts = useActs(profile.learnerId);
  const open = profile.entries
    .filter((entry) => entry.fromEarlierYear && entry.retiredAt === null)
    .filter((entry) => entry.voice === 'learner' && entry.text !== null && entry.may.retire)
    .toSorted((a, b) => Number(b.askedAgain) - Number(a.askedAgain));
  if (open.length === 0) return null;
  return (
    <ul className="plain stack me-questions">
      {open.map((entry) => {
        const kind = myKinds.find((each) => each === entry.kind);
        return (
          <li key={entry.entryId} className="card stack">
            <p className="quiet">{t(entry.askedAgain ? 'me.asked' : 'me.ask')}</p>
            <p className="me-asked-words">
              {kind && <strong>{t(`me.kinds.${kind}`)}: </strong>}
              <span lang={entry.language}>{entryWords(entry, t, i18n.language)}</span>
            </p>
            <div className="row">
              <Button
                size="md"
                variant="light"
                leftSection={<IconCheck size={20} aria-hidden />}
                onClick={() => entries.mutate(acts.decide(entry, 'keep'))}
              >
                {t('me.yes')}
              </Button>
              <Button
                size="md"
                variant="default"
                leftSection={<IconX size={20} aria-hidden />}
                onClick={() => entries.mutate(acts.decide(entry, 'retire'))}
              >
                {t('me.no')}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
