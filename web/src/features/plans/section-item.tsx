import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import { AnswerField } from './answer-field.tsx';
import { answerItem } from './plan-changes.ts';
import type { Plan } from './plan.ts';
import { useChangePlan } from './use-plan.ts';

export type Item = Plan['earlierItems'][number];

interface SectionItemProps {
  readonly plan: Plan;
  readonly item: Item;
  readonly canEdit: boolean;
}

/** One question of the school's template with its answer: words that keep themselves, or a place on a scale. */
export function SectionItem({ plan, item, canEdit }: SectionItemProps) {
  return (
    <div className="section-item">
      {!canEdit && <ReadItem item={item} />}
      {canEdit && item.kind === 'text' && <AnswerField plan={plan} item={item} />}
      {canEdit && item.kind === 'scale' && <ScaleField plan={plan} item={item} />}
      {item.byName && (
        <p className="quiet small">
          {item.byName}, <When at={item.at} />
        </p>
      )}
    </div>
  );
}

function ReadItem({ item }: { readonly item: Item }) {
  const { t } = useTranslation('plans');
  const { value, levels, prompt } = item;
  const text = typeof value === 'number' ? levels[value] : value;
  return (
    <>
      <h3 className="goal-label">{prompt}</h3>
      {text ? <p className="answer">{text}</p> : <p className="quiet">{t('sections.empty')}</p>}
    </>
  );
}

function ScaleField({ plan, item }: Omit<SectionItemProps, 'canEdit'>) {
  const { t } = useTranslation('plans');
  const change = useChangePlan(plan.learnerId);
  return (
    <fieldset className="section-scale">
      <legend className="goal-label">{item.prompt}</legend>
      <div className="section-levels">
        {item.levels.map((label, place) => (
          <label key={label} className="section-level">
            <input
              type="radio"
              name={item.itemId}
              checked={item.value === place}
              onChange={() =>
                change.mutate({
                  ...answerItem(item.itemId, place),
                  message: t('sections.saved'),
                  undoTo: plan.version,
                })
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
