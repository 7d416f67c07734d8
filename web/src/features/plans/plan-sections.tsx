import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan.ts';
import { SectionItem } from './section-item.tsx';
import './plan-sections.css';

interface PlanSectionsProps {
  readonly plan: Plan;
  readonly canEdit: boolean;
  /** Who may read the template itself. */
  readonly linked: boolean;
}

/** What the school asks of every plan, answered where it stands; last what an earlier template asked and somebody answered. */
export function PlanSections({ plan, canEdit, linked }: PlanSectionsProps) {
  const { t } = useTranslation('plans');
  const { sections, earlierItems, template } = plan;
  if (sections.length === 0 && earlierItems.length === 0) return null;
  return (
    <div className="plan-sections">
      {sections.map(({ sectionId, title, items }) => (
        <section key={sectionId} className="stack" aria-label={title}>
          <h2>{title}</h2>
          {items.map((item) => (
            <SectionItem key={item.itemId} plan={plan} item={item} canEdit={canEdit} />
          ))}
        </section>
      ))}
      {earlierItems.length > 0 && (
        <section className="stack" aria-labelledby="earlier-items">
          <div>
            <h2 id="earlier-items">{t('sections.earlier')}</h2>
            <p className="quiet small">{t('sections.earlierHelp')}</p>
          </div>
          {earlierItems.map((item) => (
            <SectionItem key={item.itemId} plan={plan} item={item} canEdit={false} />
          ))}
        </section>
      )}
      {linked && template && (
        <p className="small plan-sections-from">
          <Link
            to="/plan-templates/$templateId"
            params={{ templateId: template.templateId }}
            className="link"
          >
            {t('sections.from', { name: template.name })}
          </Link>
        </p>
      )}
    </div>
  );
}
