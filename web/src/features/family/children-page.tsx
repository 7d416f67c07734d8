import { IconHeart } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChildCard } from './child-card.tsx';
import { OwnMail } from './own-mail.tsx';
import './family.css';

/** A family's home: each child one calm card, and the weekly mail. */
export function ChildrenPage() {
  const { t } = useTranslation('family');
  const query = useQuery(ask('GET /api/children'));
  return (
    <>
      <PageHeader title={t('children.title')} />
      <Loaded query={query} rows={8}>
        {({ children }) =>
          children.length === 0 ? (
            <Empty
              icon={<IconHeart size={40} stroke={1.5} aria-hidden />}
              title={t('children.emptyTitle')}
              text={t('children.emptyText')}
            />
          ) : (
            <ul className="plain child-cards">
              {children.map((child) => (
                <li key={child.learnerId}>
                  <ChildCard child={child} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <OwnMail />
    </>
  );
}
