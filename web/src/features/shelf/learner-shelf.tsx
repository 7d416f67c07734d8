import type { Because } from '@everyplan/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { levelText } from './level-text.ts';
import { nameTopics } from './name-topics.ts';
import { type LearnerShelf as Shelf, learnerShelfQuery } from './shelf.ts';
import './learner-shelf.css';

type Text = Shelf['putBack'][number];

/** For staff: what stands on a learner's shelf now and why, what was chosen beyond it and what was put back; with levels. */
export function LearnerShelf({ learnerId }: { readonly learnerId: string }) {
  const { t } = useTranslation('shelf');
  const query = useQuery(learnerShelfQuery(learnerId));
  return (
    <section className="stack" aria-labelledby="learner-shelf">
      <h2 id="learner-shelf">{t('staff.title')}</h2>
      <Loaded query={query} rows={8}>
        {(shelf) => <Parts shelf={shelf} />}
      </Loaded>
    </section>
  );
}

function Parts({ shelf: { offered, chosen, putBack } }: { readonly shelf: Shelf }) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  return (
    <>
      <p className="quiet small">{t(offered.length === 0 ? 'staff.empty' : 'staff.lead')}</p>
      <Reasons because={offered[0]?.because.filter(isOfWindow) ?? []} className="small" />
      <ol className="plain shelf-lines">
        {offered.map((text) => (
          <li key={text.textId}>
            <TextLine text={text} />
            <Reasons
              because={nameTopics(
                text.because.filter((each) => !isOfWindow(each)),
                language,
              )}
            />
          </li>
        ))}
      </ol>
      {chosen.length > 0 && (
        <>
          <h3>{t('staff.chosen')}</h3>
          <ul className="plain shelf-lines">
            {chosen.map((text) => (
              <li key={text.textId}>
                <TextLine text={text} note={text.mine ? '' : t('mine.fromTeacher')} />
              </li>
            ))}
          </ul>
        </>
      )}
      {putBack.length > 0 && (
        <details className="small not-printed">
          <summary>{t('staff.putBack', { count: putBack.length })}</summary>
          <ul className="plain shelf-lines">
            {putBack.map((text) => (
              <li key={text.textId}>
                <TextLine text={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The teacher's window moves every text alike: it is said once. */
function isOfWindow({ code }: Because): boolean {
  return code.startsWith('shelf-window-');
}

function TextLine({ text, note = '' }: { readonly text: Text; readonly note?: string }) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const level = t('class.textLevel', { grade: levelText(text.grade, language) });
  const said = [level, text.language === language ? '' : t(`languages.${text.language}`), note];
  return (
    <p>
      <Link to="/texts/$textId" params={{ textId: text.textId }} className="link">
        {text.title}
      </Link>{' '}
      <span className="quiet small">{said.filter((each) => each !== '').join(' · ')}</span>
    </p>
  );
}
