import type { ProfileKind } from '@everyplan/contract';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../platform/language.ts';
import { languageName } from '../../ui/language-name.ts';
import { useGradeName } from '../../ui/use-grade-name.ts';
import { entryWords } from './entry-words.ts';
import type { Sheet } from './sheet-of.ts';
import './meet.css';

interface MeetSheetProps {
  readonly sheet: Sheet;
  readonly className?: string;
  readonly language: Language;
}

const own = ['strength', 'interest', 'what-works', 'need', 'pace', 'hope'] as const;

/** A learner on one sheet, A4 or Letter: what they say first, then what to make sure of, then what others say. */
export function MeetSheet({ sheet, language, className = '' }: MeetSheetProps) {
  const { t } = useTranslation('profile');
  const gradeName = useGradeName();
  const [today] = useState(() => new Date());
  const { learner, entries } = sheet;
  const facts = [
    ...learner.grades.map((grade) => gradeName(grade)),
    ...(learner.language === language
      ? []
      : [t('meet.homeLanguage', { language: languageName(learner.language, language) })]),
  ];
  const ofKind = (...kinds: readonly ProfileKind[]) =>
    entries.filter((entry) => kinds.includes(entry.kind));
  const said = own.flatMap((kind) => ofKind(kind).filter((entry) => entry.voice === 'learner'));
  const others = own.flatMap((kind) => ofKind(kind).filter((entry) => entry.voice !== 'learner'));
  return (
    <article className={`sheet-of-paper meet-sheet ${className}`}>
      <header>
        <h2>{t('meet.hello', { name: `${learner.givenName} ${learner.familyName}` })}</h2>
        <p>{facts.join(' · ')}</p>
      </header>
      <section className="meet-own">
        <h3>{t('meet.own')}</h3>
        {said.length === 0 ? (
          <p className="quiet">{t('meet.ownMissing', { name: learner.givenName })}</p>
        ) : (
          <Lines entries={said.slice(0, 9)} language={language} mark="kind" />
        )}
      </section>
      <section className="meet-supports">
        <h3>{t('meet.supports')}</h3>
        {ofKind('support').length === 0 ? (
          <p className="quiet">{t('meet.noSupports')}</p>
        ) : (
          <ul>
            {ofKind('support').map((entry) => (
              <li key={entry.entryId} lang={entry.code === null ? entry.language : language}>
                {entryWords(entry, t, language)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Part title={t('meet.helps')} entries={ofKind('what-helped')} language={language} />
      <Part
        title={t('meet.others')}
        entries={others.slice(0, 10)}
        language={language}
        mark="voice"
      />
      <div className="meet-pair">
        <Part title={t('meet.adults')} entries={ofKind('trusted-adult')} language={language} />
        <Part title={t('meet.languages')} entries={ofKind('language')} language={language} />
      </div>
      <footer className="small quiet">
        {t('meet.foot', { date: today.toLocaleDateString(language, { dateStyle: 'long' }) })}
      </footer>
    </article>
  );
}

interface LinesProps {
  readonly entries: Sheet['entries'];
  readonly language: Language;
  /** What stands before each line. */
  readonly mark?: 'kind' | 'voice';
}

function Part({ title, ...lines }: LinesProps & { readonly title: string }) {
  if (lines.entries.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Lines {...lines} />
    </section>
  );
}

function Lines({ entries, language, mark }: LinesProps) {
  const { t } = useTranslation('profile');
  return (
    <ul className="plain">
      {entries.map((entry) => (
        <li key={entry.entryId} lang={entry.language}>
          {mark && (
            <span className="meet-mark" lang={language}>
              {markOf(entry, mark, t)}
            </span>
          )}
          {entryWords(entry, t, language)}
        </li>
      ))}
    </ul>
  );
}

/** The learner speaks of themselves; of the others it matters who they are. */
function markOf(
  { kind, voice }: Sheet['entries'][number],
  mark: 'kind' | 'voice',
  t: TFunction<'profile'>,
): string {
  const spoken = own.find((each) => each === kind);
  return mark === 'kind' && spoken ? t(`me.kinds.${spoken}`) : t(`voices.${voice}`);
}
