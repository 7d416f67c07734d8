import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { When } from '../../ui/when.tsx';
import { MasteryMark } from '../mastery/mastery-mark.tsx';
import { PlanStateMark } from './plan-state-mark.tsx';
import type { NeedsRow } from './plan.ts';

interface NeedsLineProps {
  readonly classId: string;
  readonly row: NeedsRow;
}

export function NeedsLine({ classId, row }: NeedsLineProps) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className="needs-learner">
        <Link
          to="/learners/$learnerId"
          params={{ learnerId: row.learnerId }}
          search={{ class: classId }}
          onKeyDown={moveByArrows}
        >
          {row.familyName}, {row.givenName}
        </Link>
      </th>
      <td className="needs-attention">
        <div className="two-lines">
          <Attention reasons={row.attention} />
        </div>
      </td>
      <td className="needs-next">
        <div className="two-lines">
          {row.next ? (
            <details>
              <summary className="needs-title">{row.next.title}</summary>
              <span className="quiet">{reasonText(row.next.because, language)}</span>
            </details>
          ) : (
            <span className="quiet">{t('class.noNext')}</span>
          )}
        </div>
      </td>
      <td className="needs-word">{row.next && <MasteryMark word={row.next.word} />}</td>
      <td className="needs-plan">
        <PlanStateMark state={row.planState} /> {row.stale && <PlanStateMark state="stale" />}
      </td>
      <td className="needs-review" data-label={t('class.review')}>
        {row.reviewDueOn !== null && <ShortDay on={row.reviewDueOn} />}
      </td>
      <td className="needs-steps" data-label={t('class.steps')}>
        {row.stepsTotal > 0 && t('class.stepsDone', { done: row.stepsDone, total: row.stepsTotal })}
      </td>
      <td className="needs-evidence" data-label={t('class.evidence')}>
        <When at={row.lastEvidenceAt} />
      </td>
    </tr>
  );
}

/** The most urgent reason in full, and how many more there are: all of them are read when it is opened. */
function Attention({ reasons }: { readonly reasons: NeedsRow['attention'] }) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const [first, ...others] = reasons;
  if (first === undefined) return <span className="quiet">{t('class.nothing')}</span>;
  if (others.length === 0) return <span>{reasonText([first], language)}</span>;
  return (
    <details>
      <summary>
        <span className="needs-count">
          {reasons.length} <span className="hidden">{t('class.reasons')} </span>
        </span>
        {reasonText([first], language)}
      </summary>
      {reasonText(others, language)}
    </details>
  );
}

function ShortDay({ on }: { readonly on: string }) {
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return <time dateTime={on}>{day.format(new Date(`${on}T12:00:00Z`))}</time>;
}

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...(event.currentTarget.closest('tbody')?.querySelectorAll('a') ?? [])];
  const here = links.findIndex((link) => link === event.currentTarget);
  links[Math.min(Math.max(here + step, 0), links.length - 1)]?.focus();
}
