import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { When } from '../../ui/when.tsx';
import { MasteryMark } from '../mastery/mastery-mark.tsx';
import { PlanStateMark } from './plan-state-mark.tsx';
import { shownState } from './needs-filter.ts';
import type { NeedsRow } from './plan.ts';

interface NeedsLineProps {
  readonly classId: string;
  readonly row: NeedsRow;
}

export function NeedsLine({ classId, row }: NeedsLineProps) {
  const { t } = useTranslation('plans');
  const language = useLanguage();
  const attention = reasonText(row.attention, language);
  const why = row.next ? reasonText(row.next.because, language) : '';
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
      <td className="needs-attention" title={attention}>
        <span className="two-lines">
          {attention || <span className="quiet">{t('class.nothing')}</span>}
        </span>
      </td>
      <td className="needs-next" title={row.next ? `${row.next.title} — ${why}` : undefined}>
        {row.next ? (
          <span className="two-lines">
            <span className="needs-title">{row.next.title}</span>{' '}
            <span className="quiet">{why}</span>
          </span>
        ) : (
          <span className="quiet">{t('class.noNext')}</span>
        )}
      </td>
      <td className="needs-word">{row.next && <MasteryMark word={row.next.word} />}</td>
      <td className="needs-plan">
        <PlanStateMark state={shownState(row)} />
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

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...(event.currentTarget.closest('tbody')?.querySelectorAll('a') ?? [])];
  const here = links.findIndex((link) => link === event.currentTarget);
  links[Math.min(Math.max(here + step, 0), links.length - 1)]?.focus();
}
