import { Button } from '@mantine/core';
import { IconMail, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { When } from '../../ui/when.tsx';
import { LetterMark } from './letter-mark.tsx';
import { isToBeWritten, keyOf, type Pair, recipient } from './pairs.ts';
import type { PrintedLetterContent } from './printed-letter.tsx';
import { useSurveyChange } from './use-survey-change.ts';

interface SendLettersProps {
  readonly surveyId: string;
  readonly pairs: readonly Pair[];
  readonly onPrint: (letters: readonly PrintedLetterContent[]) => void;
}

/** Who gets a letter: everybody not written to yet, until somebody chooses otherwise. */
export function SendLetters({ surveyId, pairs, onPrint }: SendLettersProps) {
  const { t } = useTranslation('surveys');
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const chosen = pairs.filter((pair) => picked?.has(keyOf(pair)) ?? isToBeWritten(pair));
  const byMail = chosen.filter(({ guardian }) => guardian.hasEmail);
  const params = { surveyId };
  const mail = useSurveyChange(async () => {
    const to = byMail.map(recipient);
    const { waiting } = await api('POST /api/surveys/:surveyId/mailings', { params, body: { to } });
    announce(waiting === 0 ? t('letters.nothingSent') : t('letters.sent', { count: waiting }));
    setPicked(undefined);
  });
  const print = useSurveyChange(async () => {
    const to = chosen.map(recipient);
    const { letters } = await api('POST /api/surveys/:surveyId/letters', { params, body: { to } });
    onPrint(letters);
  });
  const error = mail.error ?? print.error;
  const toggle = (pair: Pair) => {
    const next = new Set(chosen.map(keyOf));
    if (!next.delete(keyOf(pair))) next.add(keyOf(pair));
    setPicked(next);
  };
  return (
    <section className="stack" aria-labelledby="letters-who">
      <h2 id="letters-who" className="hidden">
        {t('letters.guardian')}
      </h2>
      {error !== null && <ProblemNotice error={error} />}
      <div className="row">
        <Button
          leftSection={<IconMail size={18} aria-hidden />}
          disabled={byMail.length === 0}
          loading={mail.isPending}
          onClick={() => mail.mutate(undefined)}
        >
          {t('letters.send', { count: byMail.length })}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={chosen.length === 0}
          loading={print.isPending}
          onClick={() => print.mutate(undefined)}
        >
          {t('letters.print', { count: chosen.length })}
        </Button>
        <button
          type="button"
          className="text-button small"
          aria-pressed={picked === undefined}
          onClick={() => setPicked(undefined)}
        >
          {t('letters.all')}
        </button>
      </div>
      <ul className="plain letter-lines">
        {pairs.map((pair) => (
          <LetterLine
            key={keyOf(pair)}
            pair={pair}
            surveyId={surveyId}
            isChosen={chosen.includes(pair)}
            onToggle={() => toggle(pair)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LetterLineProps {
  readonly pair: Pair;
  readonly surveyId: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function LetterLine({ pair, surveyId, isChosen, onToggle }: LetterLineProps) {
  const { t } = useTranslation('surveys');
  const { learner, guardian } = pair;
  const names = { guardian: guardian.name, child: learner.givenName };
  const revoke = useSurveyChange(async () => {
    const body = recipient(pair);
    await api('POST /api/surveys/:surveyId/revocations', { params: { surveyId }, body });
    announce(t('letters.revoked'));
  });
  const hasLink = !['not-sent', 'revoked'].includes(guardian.letter);
  return (
    <li className="letter-line">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('letters.select', names)}
          onChange={onToggle}
        />
        <span>
          <strong>{guardian.name}</strong> · {learner.givenName} {learner.familyName}
          <br />
          <span className="quiet small">
            {t(`letters.languages.${guardian.language}`)}
            {!guardian.hasEmail && ` · ${t('letters.noEmail')}`}
          </span>
        </span>
      </label>
      <span className="row letter-line-end">
        <LetterMark letter={guardian.letter} />
        {guardian.at !== null && (
          <span className="quiet small">
            <When at={guardian.at} />
          </span>
        )}
        {hasLink && (
          <button
            type="button"
            className="text-button small"
            aria-label={t('letters.revokeLong', names)}
            onClick={() => revoke.mutate(undefined)}
          >
            {t('letters.revoke')}
          </button>
        )}
      </span>
    </li>
  );
}
