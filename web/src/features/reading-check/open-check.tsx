import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Language, useLanguage } from '../../platform/language.ts';
import { languageName } from '../../ui/language-name.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { type ClassChecks, useCheckChange } from './reading-check.ts';

const languages = ['en', 'es'] as const;

/** Opens a check in a language that has none open: for two weeks and the whole class, unless the teacher says otherwise. */
export function OpenCheck({ checks }: { readonly checks: ClassChecks }) {
  const { t } = useTranslation('reading-check');
  const reader = useLanguage();
  const free = languages.filter(
    (each) => !checks.checks.some(({ open, language }) => open && language === each),
  );
  const [wanted, setWanted] = useState<Language>('en');
  const [closesOn, setClosesOn] = useState(inTwoWeeks);
  const [some, setSome] = useState<readonly string[]>();
  const language = free.includes(wanted) ? wanted : free[0];
  const open = useCheckChange(async () => {
    await api('POST /api/classes/:classId/reading-checks', {
      params: { classId: checks.classId },
      body: { language: language ?? 'en', closesOn, ...(some && { learnerIds: [...some] }) },
    });
    announce(t('open.opened'));
  });
  if (language === undefined) return null;
  const isFirst = checks.checks.length === 0;
  return (
    <section className="card stack" aria-labelledby="open-check">
      <h2 id="open-check">{t(isFirst ? 'open.first' : 'open.title')}</h2>
      <p className="quiet">{t('open.text')}</p>
      {open.isError && <ProblemNotice error={open.error} />}
      <div className="row check-open">
        <NativeSelect
          label={t('open.language')}
          value={language}
          data={free.map((value) => ({ value, label: languageName(value, reader) }))}
          onChange={(event) => setWanted(event.currentTarget.value as Language)}
        />
        <TextInput
          type="date"
          label={t('open.until')}
          value={closesOn}
          onChange={(event) => setClosesOn(event.currentTarget.value)}
        />
        <Button
          variant={checks.checks.some((check) => check.open) ? 'default' : 'filled'}
          loading={open.isPending}
          disabled={closesOn === '' || some?.length === 0}
          onClick={() => open.mutate(undefined)}
        >
          {t('open.button')}
        </Button>
      </div>
      <details onToggle={(event) => setSome(event.currentTarget.open ? [] : undefined)}>
        <summary>{t('open.some')}</summary>
        <ul className="plain check-some">
          {checks.learners.map(({ learnerId, givenName, familyName }) => (
            <li key={learnerId}>
              <label>
                <input
                  type="checkbox"
                  checked={some?.includes(learnerId) ?? false}
                  onChange={() => setSome(toggle(some ?? [], learnerId))}
                />{' '}
                {givenName} {familyName}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

function inTwoWeeks(): string {
  return new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
}
