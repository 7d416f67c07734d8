import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { PrintButton } from '../../ui/print-button.tsx';
import { ClassSheets } from './class-sheets.tsx';
import { isSupportCode } from './entry-words.ts';
import type { ClassProfiles } from './profile.ts';
import { countSupports, stripOf } from './strip-of.ts';
import './class-strip.css';

/** A whole class on one sheet: who likes what, who needs what, what works for whom. */
export function ClassStripPage() {
  const { t } = useTranslation('profile');
  return (
    <ClassSheets
      onPaper
      title={(title) => t('strip.title', { title })}
      lead={t('strip.lead')}
      actions={<PrintButton label={t('strip.print')} />}
    >
      {(profiles) => <Strip profiles={profiles} />}
    </ClassSheets>
  );
}

function Strip({ profiles }: { readonly profiles: ClassProfiles }) {
  const { t } = useTranslation('profile');
  const language = useLanguage();
  return (
    <div className="class-strip">
      <h2 className="printed">{t('strip.title', { title: profiles.title })}</h2>
      <Shared profiles={profiles} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('strip.name')}</th>
            <th scope="col">{t('strip.interests')}</th>
            <th scope="col">{t('strip.supports')}</th>
            <th scope="col">{t('strip.works')}</th>
          </tr>
        </thead>
        <tbody>
          {profiles.learners.map((learner) => {
            const { interests, supports, works } = stripOf(learner, { t, language });
            return (
              <tr key={learner.learnerId}>
                <th scope="row">
                  {learner.givenName} {learner.familyName}
                </th>
                <td data-label={t('strip.interests')}>{cut(interests)}</td>
                <td data-label={t('strip.supports')}>{supports}</td>
                <td data-label={t('strip.works')}>{cut(works)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Shared({ profiles }: { readonly profiles: ClassProfiles }) {
  const { t } = useTranslation('profile');
  const shared = countSupports(profiles.learners).filter(({ count }) => count > 1);
  if (shared.length === 0) return null;
  return (
    <p className="strip-shared">
      <strong>{t('strip.sharedSupports')}:</strong>{' '}
      {shared
        .map(({ code, count }) => {
          const name = isSupportCode(code) ? t(`supports.${code}`) : code;
          return `${name} (${t('strip.of', { count, all: profiles.learners.length })})`;
        })
        .join(' · ')}
    </p>
  );
}

/** On paper a line ends after two rows of words; a support is never cut. */
function cut(words: string) {
  return words === '' ? null : <span className="strip-words">{words}</span>;
}
