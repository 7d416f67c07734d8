import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/sheet.tsx';
import { fieldText } from './field-text.ts';
import { findPlanChanges, type PlanFieldChange, touchSame } from './find-plan-changes.ts';
import type { PlanConflict } from './plan-conflict.ts';
import type { Plan } from './plan.ts';
import './conflict-sheet.css';

/** What somebody else changed meanwhile beside one's own change: keep both where they do not touch, else choose knowingly. */
export function ConflictSheet({ conflict }: { readonly conflict: PlanConflict }) {
  const { t } = useTranslation('plans');
  const { base, newest, mine, byNames, decide } = conflict;
  const theirs = findPlanChanges(base, newest);
  const same = touchSame(mine, theirs);
  const part = mine && { ...mine, name: nameOf(base, mine.id) };
  return (
    <Sheet title={t('conflict.title')} onClose={() => decide('keep-theirs')}>
      <div className="stack">
        <section>
          <h3>
            {byNames.length > 0
              ? t('conflict.by', { names: byNames.join(', ') })
              : t('conflict.bySomebody')}
          </h3>
          {theirs.length === 0 && <p className="quiet">{t('conflict.nothing')}</p>}
          <ul className="plain conflict-list">
            {theirs.map((change) => (
              <FieldChange key={`${change.id} ${change.field}`} plan={newest} change={change} />
            ))}
          </ul>
        </section>
        {part && (
          <section>
            <h3>{t('conflict.yours')}</h3>
            <ul className="plain conflict-list">
              {Object.entries(part.fields).map(([field, value]) => (
                <FieldChange
                  key={field}
                  plan={newest}
                  change={{ id: part.id, name: part.name, field, before: null, after: value }}
                />
              ))}
            </ul>
          </section>
        )}
        <p>{t(same ? 'conflict.same' : part ? 'conflict.apart' : 'conflict.lookFirst')}</p>
        <div className="row">
          <Button onClick={() => decide('send-mine')}>
            {t(same ? 'conflict.useMine' : part ? 'conflict.keepBoth' : 'conflict.goOn')}
          </Button>
          <Button variant="default" onClick={() => decide('keep-theirs')}>
            {t(same ? 'conflict.keepTheirsSame' : part ? 'conflict.keepTheirs' : 'conflict.leave')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

interface FieldChangeProps {
  readonly plan: Plan;
  readonly change: PlanFieldChange;
}

function FieldChange({ plan, change }: FieldChangeProps) {
  const { t, i18n } = useTranslation('plans');
  const text = (value: unknown) =>
    fieldText(change.field, value, { plan, t: i18n.getFixedT(i18n.language, 'plans') });
  const before = text(change.before);
  const after = text(change.after);
  return (
    <li>
      {change.field === 'whole' ? (
        <span className="quiet small">
          {t(change.after === null ? 'conflict.takenOut' : 'conflict.addedNow')}
        </span>
      ) : (
        <span className="quiet small">
          {change.name} · {t(`conflict.fields.${change.field as 'title'}`)}
        </span>
      )}
      <span>
        {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
      </span>
    </li>
  );
}

function nameOf({ goals, week, sections }: Plan, id: string): string {
  const goal = goals.find(({ goalId }) => goalId === id);
  const step = week?.steps.find(({ stepId }) => stepId === id);
  const item = sections.flatMap(({ items }) => items).find(({ itemId }) => itemId === id);
  return goal?.title ?? step?.title ?? item?.prompt ?? '';
}
