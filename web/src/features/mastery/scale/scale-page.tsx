import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../platform/ask.ts';
import { useLanguage } from '../../../platform/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ScaleForm } from './scale-form.tsx';
import './scale.css';

/** A school's own words for mastery; leaders change them, everybody may read them. */
export function ScalePage() {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const { schoolId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/schools/:schoolId/mastery-scale', { params: { schoolId } }));
  return (
    <>
      <PageHeader title={t('scale.title')} kicker={query.data?.schoolName} lead={t('scale.lead')} />
      <Loaded query={query}>
        {(scale) => (
          <>
            <p className="quiet small">
              {scale.isDefault
                ? t('scale.default')
                : t('scale.setBy', { name: scale.setByName ?? '' })}
            </p>
            {scale.mayChange ? (
              <ScaleForm key={scale.setAt} scale={scale} />
            ) : (
              <>
                <ol>
                  {scale.levels.map(({ name, from }) => (
                    <li key={name.en}>
                      {t('scale.fromOn', { name: name[language], from: Math.round(from * 100) })}
                    </li>
                  ))}
                </ol>
                <p className="quiet">{t('scale.readOnly')}</p>
              </>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
