import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import { OtherLanguage } from '../other-language.tsx';
import { Picture } from '../picture.tsx';
import type { GivenAnswer, Question } from '../surveys.ts';
import { toggleChoice } from '../toggle-choice.ts';
import { canSayAloud, hush, sayAloud } from '../../../ui/say-aloud.ts';
import { ScreenTitle } from '../../../ui/screen-title.tsx';

interface AskQuestionProps {
  readonly name: string;
  readonly question: Question;
  readonly number: number;
  readonly all: number;
  /** What was chosen a moment ago, for whoever goes back. */
  readonly before: GivenAnswer | undefined;
  readonly onBack: () => void;
  readonly onNext: (answer: GivenAnswer) => void;
}

/** One question with its pictures: big to tap, read aloud on request. */
export function AskQuestion(props: AskQuestionProps) {
  const { question, number, all, before, name } = props;
  const { t } = useTranslation('surveys');
  const [optionIds, setOptionIds] = useState<readonly string[]>(before?.optionIds ?? []);
  const [words, setWords] = useState(before?.words ?? '');
  const isEmpty = optionIds.length === 0 && words.trim() === '';
  const how = question.pick === 1 ? t('device.one') : t('device.upTo', { count: question.pick });
  const next = () => {
    hush();
    props.onNext({ questionId: question.questionId, optionIds: [...optionIds], words });
  };
  return (
    <div className="device-question">
      <header className="device-head">
        <div className="row spread">
          <p className="quiet">
            {name} · {t('device.question', { number, all })}
          </p>
          <OtherLanguage />
        </div>
        <progress value={number} max={all} aria-hidden="true" />
        <div className="row spread device-ask">
          <ScreenTitle>{question.text}</ScreenTitle>
          <Listen question={question} how={how} />
        </div>
        <p>{how}</p>
      </header>
      <ul className="plain device-options">
        {question.options.map((option, place) => (
          <li key={option.optionId}>
            <button
              type="button"
              className="device-option"
              aria-pressed={optionIds.includes(option.optionId)}
              onClick={() => setOptionIds(toggleChoice(optionIds, option.optionId, question.pick))}
            >
              <Picture name={option.picture} place={place} />
              <span>{option.text}</span>
              <IconCheck className="device-tick" size={22} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {question.words && (
        <TextInput
          size="lg"
          label={t('device.own')}
          value={words}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <footer className="device-foot">
        <Button
          size="lg"
          variant="default"
          leftSection={<IconArrowLeft size={20} aria-hidden />}
          onClick={props.onBack}
        >
          {t('device.before')}
        </Button>
        <Button size="lg" variant={isEmpty ? 'default' : 'filled'} onClick={next}>
          {isEmpty ? t('device.skip') : t('device.next')}
        </Button>
      </footer>
    </div>
  );
}

function Listen({ question, how }: { readonly question: Question; readonly how: string }) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  useEffect(() => hush, []);
  if (!canSayAloud) return null;
  const sentences = [question.text, how, ...question.options.map(({ text }) => text)];
  return (
    <Button
      size="lg"
      variant="light"
      leftSection={<IconVolume size={22} aria-hidden />}
      onClick={() => sayAloud(sentences, language)}
    >
      {t('device.listen')}
    </Button>
  );
}
