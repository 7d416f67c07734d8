import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { When } from '../../ui/when.tsx';
import { entryWords } from './entry-words.ts';
import type { ProfileEntry } from './profile.ts';
import { useActs, useEntries } from './use-entries.ts';
import { VisibilityMark } from './visibility-mark.tsx';

interface WordingsSheetProps {
  readonly learnerId: string;
  readonly entry: ProfileEntry;
  readonly onClose: () => void;
}

/** What an entry said before, each wording to be read and put back. */
export function WordingsSheet({ learnerId, entry, onClose }: WordingsSheetProps) {
  const { t, i18n } = useTranslation('profile');
  const entries = useEntries(learnerId);
  const acts = useActs(learnerId);
  const query = useQuery({
    ...ask('GET /api/learners/:learnerId/profile/entries/:entryId/wordings', {
      params: { learnerId, entryId: entry.entryId },
    }),
    staleTime: 0,
  });
  return (
    <Sheet title={t('wordings.title')} onClose={onClose}>
      <Loaded query={query} rows={3}>
        {({ wordings }) =>
          wordings.length === 0 ? (
            <p className="quiet">{t('wordings.none')}</p>
          ) : (
            <ol className="plain">
              {wordings.map((wording) => (
                <li key={wording.revision} className="profile-entry">
                  <blockquote lang={wording.language}>
                    {entryWords({ ...entry, ...wording }, t, i18n.language)}
                  </blockquote>
                  <p className="entry-facts quiet small">
                    {wording.author} · <When at={wording.writtenAt} /> ·{' '}
                    <VisibilityMark visibility={wording.visibility} />
                  </p>
                  {entry.may.change && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      leftSection={<IconArrowBackUp size={16} aria-hidden />}
                      onClick={() => {
                        const { text, code } = wording;
                        entries.mutate(acts.edit(entry, { text, code }));
                        onClose();
                      }}
                    >
                      {t('wordings.restore')}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Sheet>
  );
}
