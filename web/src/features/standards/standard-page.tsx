import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Answer, ask } from '../../platform/ask.ts';
import { useGradeName } from '../../ui/use-grade-name.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import type { Standard } from './standard.ts';
import { WordingEditor } from './wording-editor.tsx';
import './standards.css';

type Reference = Answer<'GET /api/standards/:standardId'>['ancestors'][number];
const mayWrite = ['teacher', 'coach', 'principal', 'administrator'];

/** One standard: the official text verbatim with its rights, the school's wording, what comes before and after. */
export function StandardPage() {
  const { standardId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/standards/:standardId', { params: { standardId } }));
  return <Loaded query={query}>{(standard) => <StandardParts standard={standard} />}</Loaded>;
}

function StandardParts({ standard }: { readonly standard: Standard }) {
  const { t } = useTranslation(['standards', 'ui']);
  const gradeName = useGradeName();
  const canEdit = mayWrite.includes(actingRole(useMe()));
  const { framework } = standard;
  return (
    <>
      <PageHeader
        title={[standard.code, standard.shortTitle].filter(Boolean).join(' · ') || standard.kind}
        kicker={
          <Ancestors frameworkId={framework.frameworkId} title={framework.title} of={standard} />
        }
        lead={standard.grades.map((grade) => gradeName(grade)).join(' · ')}
      />
      <div className="standard-parts">
        <div className="stack" style={{ gap: '2rem' }}>
          <Official standard={standard} />
          <section className="stack" aria-labelledby="i-can">
            <div>
              <h2 id="i-can">{t('standards:detail.iCan')}</h2>
              <p className="quiet small">{t('standards:detail.iCanHelp')}</p>
            </div>
            {(['en', 'es'] as const).map((language) => (
              <WordingEditor
                key={language}
                standard={standard}
                language={language}
                canEdit={canEdit}
              />
            ))}
          </section>
        </div>
        <div className="stack" style={{ gap: '1.5rem' }}>
          <References title={t('standards:detail.prerequisites')} all={standard.prerequisites} />
          <References title={t('standards:detail.leadsTo')} all={standard.leadsTo} />
          <section>
            <h2>{t('standards:detail.skills')}</h2>
            {standard.skills.length === 0 && (
              <p className="quiet">{t('standards:detail.noSkills')}</p>
            )}
            <ul className="plain">
              {standard.skills.map(({ skillId, name }) => (
                <li key={skillId}>{name}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}

function Official({ standard }: { readonly standard: Standard }) {
  const { t } = useTranslation('standards');
  const { framework } = standard;
  return (
    <section className="card stack" aria-labelledby="official">
      <h2 id="official">{t('detail.official')}</h2>
      <blockquote className="statement">{standard.statement}</blockquote>
      {standard.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {standard.alignedTo.length > 0 && (
        <p className="quiet small">
          {t('detail.aligned')}: {standard.alignedTo.join(', ')}
        </p>
      )}
      <div className="rights quiet small">
        {framework.rightsNotice && (
          <p>
            <strong>{t('detail.rights')}:</strong> {framework.rightsNotice}
          </p>
        )}
        {framework.attribution && (
          <p>
            <strong>{t('detail.attribution')}:</strong> {framework.attribution}
          </p>
        )}
        {framework.licenceUri && (
          <p>
            <strong>{t('detail.licence')}:</strong> {framework.licenceUri}
          </p>
        )}
      </div>
    </section>
  );
}

interface AncestorsProps {
  readonly frameworkId: string;
  readonly title: string;
  readonly of: Standard;
}

function Ancestors({ frameworkId, title, of }: AncestorsProps) {
  return (
    <nav aria-label={title}>
      <ol className="plain row trail">
        <li>
          <Link to="/standards" search={{ framework: frameworkId }} className="link">
            {title}
          </Link>
        </li>
        {of.ancestors.map((each) => (
          <li key={each.standardId}>
            <Link
              to="/standards"
              search={{ framework: frameworkId, parent: each.standardId }}
              className="link"
            >
              {each.code ?? each.title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function References({
  title,
  all,
}: {
  readonly title: string;
  readonly all: readonly Reference[];
}) {
  const { t } = useTranslation('standards');
  return (
    <section>
      <h2>{title}</h2>
      {all.length === 0 && <p className="quiet">{t('detail.noneHere')}</p>}
      <ul className="plain references">
        {all.map((each) => (
          <li key={each.standardId}>
            <Link
              to="/standards/$standardId"
              params={{ standardId: each.standardId }}
              className="link"
            >
              {each.code && <span className="code">{each.code}</span>} {each.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
