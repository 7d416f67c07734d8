import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SaidFieldProps {
  readonly word: string;
  readonly language: 'en' | 'es';
  readonly value: string;
  readonly onDone: (said: string) => void;
}

/** The word that was said instead, while the cursor stands on it; Enter goes back to the passage. */
export function SaidField({ word, language, value, onDone }: SaidFieldProps) {
  const { t } = useTranslation('running-records');
  const [said, setSaid] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.focus(), []);
  const leave = () => {
    if (done.current) return;
    done.current = true;
    onDone(said);
  };
  return (
    <TextInput
      ref={field}
      className="record-said not-printed"
      label={t('mark.said', { word })}
      value={said}
      maxLength={100}
      lang={language}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      onChange={(event) => setSaid(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (['Enter', 'Escape'].includes(event.key)) {
          event.preventDefault();
          leave();
        }
      }}
    />
  );
}
