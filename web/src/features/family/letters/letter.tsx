import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../platform/ask.ts';
import { renderBecause } from '../../../platform/because.ts';
import { dayText } from '../day-text.ts';

export type LetterData = Answer<'GET /api/classes/:classId/letters'>['letters'][number];

interface LetterProps {
  readonly letter: LetterData;
  readonly schoolName: string;
}

const linesToWrite = 5;

/** A family's week on one sheet, in its language, with room to answer. Why it is on paper is for the teacher and is not printed. */
export function Letter({ letter, schoolName }: LetterProps) {
  const { t: here, i18n } = useTranslation('family');
  const { t } = useTranslation('family', { lng: letter.language });
  const { givenName: name, language, goals, open, talk, nextCheckIn, toName } = letter;
  const { stepsDone: done, stepsTotal: total } = letter;
  return (
    <article className="letter" lang={language}>
      <p className="not-printed quiet small letter-why" lang={i18n.language}>
        {here(`letters.why.${letter.why}`)}
      </p>
      <header>
        <p>
          {schoolName} · {t('letters.weekOf', { date: dayText(letter.weekStartsOn, language) })}
        </p>
        <p>
          {toName === null ? t('letters.toFamily', { name }) : t('letters.to', { name: toName })}
        </p>
        <h2>{t('letters.heading', { name })}</h2>
      </header>
      <p>{total === 0 ? t('letters.noSteps') : t('letters.steps', { done, total })}</p>
      <List title={t('letters.goals')} items={goals} />
      <List title={t('letters.open')} items={open} />
      <section>
        <h3>{t('letters.checkIn')}</h3>
        <p>
          {nextCheckIn === null
            ? t('letters.noCheckIn')
            : [dayText(nextCheckIn.day, language), nextCheckIn.time].filter(Boolean).join(', ')}
        </p>
      </section>
      {talk && (
        <section className="letter-talk">
          <h3>{t('letters.talk')}</h3>
          <p>
            <strong>{renderBecause(talk.says, language)}</strong>{' '}
            {renderBecause(talk.because, language)}
          </p>
        </section>
      )}
      <section>
        <p>{t('letters.reply', { name })}</p>
        {Array.from({ length: linesToWrite }, (_, line) => (
          <div key={line} className="letter-line" />
        ))}
      </section>
    </article>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
