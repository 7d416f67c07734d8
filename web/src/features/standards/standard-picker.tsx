import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import type { Skill, StandardRow } from './standard.ts';
import { useStandards } from './use-standards.ts';

interface StandardPickerProps {
  readonly title: string;
  readonly onPick: (standard: NonNullable<Skill['standard']>) => void;
  readonly onClose: () => void;
}

/** Finds one standard by code or words, and picks it. */
export function StandardPicker({ title, onPick, onClose }: StandardPickerProps) {
  const { t } = useTranslation('standards');
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), 250);
  const { data } = useStandards({ search }, 'when-searching');
  const found = data?.pages.flatMap((page) => page.standards);
  return (
    <Sheet title={title} onClose={onClose}>
      <div className="stack">
        <TextInput
          type="search"
          label={t('search')}
          description={t('skills.pickHelp')}
          value={words}
          leftSection={<IconSearch size={18} aria-hidden />}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <output className="quiet small">
          {found && t('found', { count: data?.pages[0]?.total })}
        </output>
        <ul className="plain standards">
          {found?.map((standard) => (
            <li key={standard.standardId} className="standard-line">
              <button
                type="button"
                className="text-button"
                onClick={() => onPick(referenceOf(standard))}
              >
                {standard.code && <span className="code">{standard.code}</span>}{' '}
                {standard.shortTitle ?? standard.statement}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

const referenceOf = ({ standardId, code, shortTitle, statement }: StandardRow) => ({
  standardId,
  code,
  title: shortTitle ?? statement,
});
