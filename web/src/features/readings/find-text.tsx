import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { OfferedText } from './offered-texts.ts';

interface FindTextProps {
  readonly onAdd: (text: OfferedText) => void;
  readonly onAll: (text: OfferedText) => void;
}

const shown = 5;

/** Looks for a text that is in nobody's list, and puts it there, or in front of everybody. */
export function FindText({ onAdd, onAll }: FindTextProps) {
  const { t } = useTranslation('readings');
  const [wanted, setWanted] = useState('');
  const q = useDeferredValue(wanted.trim());
  const query = useQuery({
    ...ask('GET /api/texts', { query: { q } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const choose = (text: OfferedText, forAll: 'all' | 'lists') => {
    if (forAll === 'all') onAll(text);
    else onAdd(text);
    announce(t(`find.${forAll}Done`, { title: text.title }));
    setWanted('');
  };
  return (
    <div className="paper-find">
      <label>
        <span className="small">{t('find.label')}</span>
        <input
          className="paper-field"
          type="search"
          value={wanted}
          maxLength={100}
          onChange={(event) => setWanted(event.currentTarget.value)}
          onKeyDown={keepForm}
        />
      </label>
      {q !== '' && query.isError && <ProblemNotice error={query.error} />}
      {q !== '' && query.data?.texts.length === 0 && (
        <p className="quiet small">{t('find.nothing')}</p>
      )}
      {q !== '' && (
        <ul className="plain">
          {query.data?.texts.slice(0, shown).map((text) => (
            <li key={text.textId} className="row">
              <span>{text.title}</span>
              <button
                type="button"
                className="text-button small"
                aria-label={t('find.listsLabel', { title: text.title })}
                onClick={() => choose(text, 'lists')}
              >
                {t('find.lists')}
              </button>
              <button
                type="button"
                className="text-button small"
                aria-label={t('find.allLabel', { title: text.title })}
                onClick={() => choose(text, 'all')}
              >
                {t('find.all')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Enter looks for a text; it does not send the table. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
