import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ClassMenu } from '../people/class-menu.tsx';
import { type ClassProfiles, classProfilesQuery, printedClassQuery } from './profile.ts';

interface ClassSheetsProps {
  readonly title: (className: string) => string;
  readonly lead: string;
  /** The page is a sheet to print, which is logged. */
  readonly onPaper?: boolean;
  readonly actions?: ReactNode;
  readonly children: (profiles: ClassProfiles) => ReactNode;
}

/** A page about the profiles of a class: its head, the way to the others, and its states. */
export function ClassSheets({ title, lead, onPaper, actions, children }: ClassSheetsProps) {
  const { t } = useTranslation('profile');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery((onPaper === true ? printedClassQuery : classProfilesQuery)(classId));
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={title(query.data?.title ?? '')}
          kicker={
            <Link to="/classes/$classId" params={{ classId }} className="link">
              {t('class.back')}
            </Link>
          }
          lead={lead}
          actions={actions}
        />
        <ClassMenu classId={classId} />
      </div>
      <Loaded query={query} rows={12}>
        {(profiles) =>
          profiles.learners.length === 0 ? (
            <Empty
              icon={<IconUsersGroup size={40} stroke={1.5} aria-hidden />}
              title={t('class.emptyTitle')}
              text={t('class.emptyText')}
            />
          ) : (
            children(profiles)
          )
        }
      </Loaded>
    </>
  );
}
