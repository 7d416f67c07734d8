import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageName } from '../../ui/language-name.ts';

interface LanguagePickerProps {
  readonly value: string;
  /** '' is one in words, outside the list. */
  readonly onChange: (tag: string) => void;
}

const tags =
  'en es ar bn de fa fr gu hi hmn ht it ja ko ne pa pl ps pt ru so sw ta te tl tr uk ur vi yue zh'.split(
    ' ',
  );

/** Languages that families speak, by their names in the reader's language. */
export function LanguagePicker({ value, onChange }: LanguagePickerProps) {
  const { t, i18n } = useTranslation('profile');
  const named = tags
    .map((tag) => ({ value: tag, label: languageName(tag, i18n.language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <NativeSelect
      label={t('form.language')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: t('form.otherLanguage') }, ...named]}
    />
  );
}
