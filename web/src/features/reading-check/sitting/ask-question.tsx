import { Button } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canSayAloud, hush, sayAloud } from '../../../ui/say-aloud.ts';
import { ScreenTitle } from '../../../ui/screen-title.tsx';
import { LookBar } from './look-bar.tsx';
import type { Question, Session } from './sitting-state.ts';
import type { Sitting } from './use-sitting.ts';
import './ask-question.css';

interface AskQuestionProps {
  readonly session: Session;
  readonly question: Question;
  readonly answered: number;
  readonly onAnswer: Sitting['answer'];
}

const digits = /^[1-9]$/;

/** One question: a number key chooses, Enter goes on. Nothing says whether it was right. */
export function AskQuestion({ session, question, answered, onAnswer }: AskQuestionProps) {
  const { t } = useTranslation('reading-check');
  const [chosen, setChosen] = useState<number>();
  const [heard, setHeard] = useState(false);
  const [sent, setSent] = useState(false);
  const begunAt = useRef(0);
  useEffect(() => {
    begunAt.current = performance.now();
    return hush;
  }, []);
  const form = useRef<HTMLFormElement>(null);
  // With the question, not after it: whoever is quick at the keys loses none.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      // On a button or a choice the browser does it.
      if (event.key === 'Enter' && !isControl(event.target)) form.current?.requestSubmit();
      if (!digits.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (Number(event.key) <= question.choices.length) setChosen(Number(event.key) - 1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [question]);

  const give = (shown: number | null) => {
    if (sent) return;
    setSent(true);
    hush();
    const seconds = (performance.now() - begunAt.current) / 1000;
    onAnswer({ itemId: question.itemId, shown, heard, seconds });
  };
  return (
    <form
      ref={form}
      className="check-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) give(chosen);
      }}
    >
      <header className="device-head">
        <div className="row spread">
          <p className="quiet">
            {session.name} · {t('sitting.number', { number: answered + 1 })}
          </p>
          <LookBar />
        </div>
        <progress value={answered} max={session.atMost} aria-label={t('sitting.progress')} />
      </header>
      <div
        className={question.passage === undefined ? 'check-body' : 'check-body check-two'}
        lang={session.language}
      >
        {question.passage !== undefined && (
          <section className="check-passage" aria-label={t('sitting.passage')}>
            {question.passage.split(/\n+/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        )}
        <div className="check-ask">
          <ScreenTitle>{question.stem}</ScreenTitle>
          {session.look.aloud && canSayAloud && (
            <Listen
              question={question}
              language={session.language}
              onHeard={() => setHeard(true)}
            />
          )}
          <ul className="plain check-choices" role="radiogroup" aria-label={t('sitting.choices')}>
            {question.choices.map((choice, place) => (
              <li key={choice} role="presentation">
                <label className="check-choice">
                  <input
                    type="radio"
                    name="choice"
                    checked={chosen === place}
                    onChange={() => setChosen(place)}
                  />
                  <span className="check-key" aria-hidden="true">
                    {place + 1}
                  </span>
                  <span>{choice}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <footer className="device-foot">
        <Button size="lg" variant="default" disabled={sent} onClick={() => give(null)}>
          {t('sitting.notYet')}
        </Button>
        <Button size="lg" type="submit" disabled={chosen === undefined} loading={sent}>
          {t('sitting.next')}
        </Button>
      </footer>
    </form>
  );
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
}

interface ListenProps {
  readonly question: Question;
  readonly language: Session['language'];
  /** What the question measures was read aloud. */
  readonly onHeard: () => void;
}

/**
 * For whoever's supports ask for it. A word's question may always be heard: what is asked is its meaning. A sentence or a passage that is
 * heard is not read, so that answer is marked and does not count as reading.
 */
function Listen({ question, language, onHeard }: ListenProps) {
  const { t } = useTranslation('reading-check');
  const { area, passage } = question;
  const say = (...sentences: readonly string[]) => sayAloud(sentences, language);
  return (
    <div className="row not-printed">
      <Button
        size="md"
        variant="light"
        leftSection={<IconVolume size={20} aria-hidden />}
        onClick={() => {
          if (area === 'sentence') onHeard();
          say(question.stem, ...question.choices);
        }}
      >
        {t('sitting.listen')}
      </Button>
      {passage !== undefined && (
        <Button
          size="md"
          variant="light"
          leftSection={<IconVolume size={20} aria-hidden />}
          onClick={() => {
            onHeard();
            say(passage);
          }}
        >
          {t('sitting.listenPassage')}
        </Button>
      )}
    </div>
  );
}
