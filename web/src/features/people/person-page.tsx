import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { useGradeName } from '../../ui/use-grade-name.ts';
import { languageName } from '../../ui/language-name.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { GuardianLimits, LimitMark } from './guardian-limits.tsx';
import { GiveSignIn } from './give-sign-in.tsx';
import './people.css';

type Person = Answer<'GET /api/people/:personId'>;

/** One person: who they are here, their classes, their family. */
export function PersonPage() {
  const { personId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/people/:personId', { params: { personId } }));
  return <Loaded query={query}>{(person) => <PersonParts person={person} />}</Loaded>;
}

function PersonParts({ person }: { readonly person: Person }) {
  const { t } = useTranslation(['people', 'ui']);
  const gradeName = useGradeName();
  const role = actingRole(useMe());
  const mayGive = role === 'administrator' || role === 'principal';
  const name = `${person.givenName} ${person.familyName}`;
  const lead = [
    person.roles.map((each) => t(`ui:roles.${each}`)).join(', '),
    ...person.grades.map((grade) => gradeName(grade)),
    ...person.schoolNames,
    ...(person.active ? [] : [t('people:left')]),
  ];
  return (
    <>
      <div className="not-printed">
        <PageHeader
          title={name}
          kicker={
            <Link to="/people" className="link">
              {t('people:person.back')}
            </Link>
          }
          lead={lead.join(' · ')}
          actions={
            person.roles.includes('learner') && (
              <Link
                to="/learners/$learnerId"
                params={{ learnerId: person.personId }}
                className="link"
              >
                {t('people:person.plan')}
              </Link>
            )
          }
        />
        {mayGive && person.roles.includes('learner') && (
          <Link
            to="/learners/$learnerId/data"
            params={{ learnerId: person.personId }}
            className="link"
          >
            {t('people:person.data')}
          </Link>
        )}
        <div className="person-parts">
          <Facts person={person} />
          <Classes classes={person.classes} />
          {mayGive && person.roles.includes('learner') ? (
            <GuardianLimits person={person} />
          ) : (
            <Family title={t('people:person.guardians')} all={person.guardians} />
          )}
          <Family title={t('people:person.children')} all={person.children} />
        </div>
      </div>
      {mayGive && (
        <GiveSignIn personId={person.personId} name={name} hasSignIn={person.hasSignIn} />
      )}
    </>
  );
}

function Facts({ person }: { readonly person: Person }) {
  const { t, i18n } = useTranslation('people');
  return (
    <dl className="facts card">
      <dt>{t('person.username')}</dt>
      <dd>{person.username ?? '–'}</dd>
      <dt>{t('person.email')}</dt>
      <dd>{person.email ?? '–'}</dd>
      <dt>{t('person.language')}</dt>
      <dd>{languageName(person.language, i18n.language)}</dd>
      <dt>{t('signInState')}</dt>
      <dd>{t(person.hasSignIn ? 'hasSignIn' : 'noSignIn')}</dd>
    </dl>
  );
}

function Classes({ classes }: { readonly classes: Person['classes'] }) {
  const { t } = useTranslation('people');
  if (classes.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('person.classes')}</h2>
      <ul className="plain">
        {classes.map((each) => (
          <li key={each.classId}>
            <Link to="/classes/$classId" params={{ classId: each.classId }} className="link">
              {each.title}
            </Link>{' '}
            <span className="quiet small">{t(`person.classRoles.${each.role}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Family({ title, all }: { readonly title: string; readonly all: Person['guardians'] }) {
  if (all.length === 0) return null;
  return (
    <section className="card">
      <h2>{title}</h2>
      <ul className="plain">
        {all.map(({ personId, name, relationship, access }) => (
          <li key={personId}>
            <Link to="/people/$personId" params={{ personId }} className="link">
              {name}
            </Link>{' '}
            {relationship && <span className="quiet small">{relationship}</span>}{' '}
            {access !== 'full' && <LimitMark access={access} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
