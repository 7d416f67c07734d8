import { TextInput } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { Empty } from '../../ui/empty.tsx';
import { useGradeName } from '../../ui/use-grade-name.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { ClassWaits } from './class-waits.tsx';
import { findClasses } from './find-classes.ts';
import './people.css';

type ClassRow = Answer<'GET /api/classes'>['classes'][number];

/** The classes of a teacher, or of the schools that somebody leads or coaches; a teacher of one goes straight to it. */
export function ClassesPage() {
  const { t } = useTranslation('people');
  const query = useQuery(ask('GET /api/classes', { query: {} }));
  const role = actingRole(useMe());
  const only = role === 'teacher' && query.data?.classes.length === 1 && query.data.classes[0];
  if (only) return <Navigate to="/classes/$classId" params={{ classId: only.classId }} replace />;
  return (
    <>
      <PageHeader title={t('classes.title')} />
      <Loaded query={query}>{({ classes }) => <ClassList classes={classes} />}</Loaded>
    </>
  );
}

/** More than these are found by a word rather than by eye. */
const mostAtAGlance = 12;
/** A question a class is asked: a teacher of very many reads it on the class's page. */
const mostAsked = 8;

function ClassList({ classes }: { readonly classes: readonly ClassRow[] }) {
  const { t } = useTranslation('people');
  const role = actingRole(useMe());
  const { search = '' } = useSearch({ strict: false });
  if (classes.length === 0)
    return (
      <Empty
        icon={<IconUsersGroup size={40} stroke={1.5} aria-hidden />}
        title={t('classes.emptyTitle')}
        text={t('classes.emptyText')}
      />
    );
  const asks = role === 'teacher' && classes.length <= mostAsked;
  const found = findClasses(classes, search);
  const schools = [...new Set(found.map(({ schoolName }) => schoolName))];
  return (
    <div className="stack" style={{ gap: '2rem' }}>
      {classes.length > mostAtAGlance && <Finder search={search} />}
      {found.length === 0 && <p className="quiet">{t('classes.noneFound')}</p>}
      {schools.map((school) => (
        <section key={school} aria-label={school}>
          <h2 className="class-school">{school}</h2>
          <ul className="plain class-list">
            {found
              .filter(({ schoolName }) => schoolName === school)
              .map((each) => (
                <ClassCard key={each.classId} row={each} asks={asks} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The words stand in the address: the way back finds the same classes. */
function Finder({ search }: { readonly search: string }) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  return (
    <TextInput
      type="search"
      label={t('classes.find')}
      defaultValue={search}
      style={{ maxWidth: '24rem' }}
      onChange={(event) => {
        const words = event.currentTarget.value || undefined;
        void navigate({
          to: '.',
          search: (before) => ({ ...before, search: words }),
          replace: true,
        });
      }}
    />
  );
}

interface ClassCardProps {
  readonly row: ClassRow;
  /** Whether what waits in the class is asked for and said. */
  readonly asks: boolean;
}

function ClassCard({ row, asks }: ClassCardProps) {
  const { t } = useTranslation(['people', 'ui']);
  const gradeName = useGradeName();
  const facts = [
    ...row.grades.map((grade) => gradeName(grade)),
    t('people:classes.learners', { count: row.learnerCount }),
  ];
  return (
    <li>
      <Link to="/classes/$classId" params={{ classId: row.classId }} className="card class-card">
        <strong>{row.title}</strong>
        <span className="quiet small">{facts.join(' · ')}</span>
        <span className="quiet small">{row.teacherNames.join(', ')}</span>
        {asks && <ClassWaits classId={row.classId} />}
      </Link>
    </li>
  );
}
