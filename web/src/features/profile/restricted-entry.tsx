import { Button } from '@mantine/core';
import { IconEye, IconEyeOff, IconPencil, IconUsers } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EntryForm } from './entry-form.tsx';
import { entryWords } from './entry-words.ts';
import type { ProfileEntry } from './profile.ts';
import { ReadersForm } from './readers-form.tsx';

interface RestrictedEntryProps {
  readonly learnerId: string;
  readonly entry: ProfileEntry;
}

/** A restricted entry: its words come by an act, so that a reading in the log is a reading. */
export function RestrictedEntry({ learnerId, entry }: RestrictedEntryProps) {
  const { t, i18n } = useTranslation('profile');
  const [open, setOpen] = useState<'changing' | 'naming'>();
  const reading = useMutation({
    mutationFn: () =>
      api('POST /api/learners/:learnerId/profile/entries/:entryId/readings', {
        params: { learnerId, entryId: entry.entryId },
      }),
  });
  const shown = reading.data;
  const whole = shown && { ...entry, text: shown.text, code: shown.code };
  if (open === 'changing' && whole)
    return (
      <EntryForm
        learnerId={learnerId}
        entry={whole}
        onDone={() => {
          setOpen(undefined);
          reading.reset();
        }}
      />
    );
  return (
    <div className="restricted">
      {reading.isError && <ProblemNotice error={reading.error} />}
      {whole ? (
        <blockquote lang={entry.language}>{entryWords(whole, t, i18n.language)}</blockquote>
      ) : (
        <p className="quiet">{t(entry.may.read ? 'entry.restricted' : 'entry.knowsOnly')}</p>
      )}
      {shown && (
        <p className="small quiet">
          {shown.readers.length === 0
            ? t('entry.nobodyNamed')
            : t('entry.readers', { names: shown.readers.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <div className="row not-printed">
        {entry.may.read && !shown && (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconEye size={16} aria-hidden />}
            loading={reading.isPending}
            onClick={() => reading.mutate()}
          >
            {t('entry.show')}
          </Button>
        )}
        {shown && (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconEyeOff size={16} aria-hidden />}
            onClick={() => reading.reset()}
          >
            {t('entry.hide')}
          </Button>
        )}
        {shown && entry.may.change && (
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setOpen('changing')}
          >
            {t('entry.edit')}
          </Button>
        )}
        {entry.may.nameReaders && (
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconUsers size={16} aria-hidden />}
            aria-expanded={open === 'naming'}
            onClick={() => setOpen(open === 'naming' ? undefined : 'naming')}
          >
            {t('entry.chooseReaders')}
          </Button>
        )}
      </div>
      {open === 'naming' && (
        <ReadersForm
          learnerId={learnerId}
          entryId={entry.entryId}
          onDone={() => {
            setOpen(undefined);
            reading.reset();
          }}
        />
      )}
    </div>
  );
}
