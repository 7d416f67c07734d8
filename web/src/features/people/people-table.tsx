import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../platform/ask.ts';
import { useGradeName } from '../../ui/use-grade-name.ts';

type PersonRow = Answer<'GET /api/people'>['people'][number];

export function PeopleTable({ people }: { readonly people: readonly PersonRow[] }) {
  const { t } = useTranslation('people');
  return (
    <table className="people">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('grade')}</th>
          <th scope="col">{t('schools')}</th>
          <th scope="col">{t('signInState')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonLine key={person.personId} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonLine({ person }: { readonly person: PersonRow }) {
  const { t } = useTranslation(['people', 'ui']);
  const gradeName = useGradeName();
  return (
    <tr>
      <th scope="row">
        <Link to="/people/$personId" params={{ personId: person.personId }} className="link">
          {person.familyName}, {person.givenName}
        </Link>
        {!person.active && <span className="quiet small"> ({t('people:left')})</span>}
      </th>
      <td>{person.roles.map((role) => t(`ui:roles.${role}`)).join(', ')}</td>
      <td>{person.grades.map((grade) => gradeName(grade)).join(', ')}</td>
      <td>{person.schoolNames.join(', ')}</td>
      <td className="quiet">{t(person.hasSignIn ? 'people:hasSignIn' : 'people:noSignIn')}</td>
    </tr>
  );
}
