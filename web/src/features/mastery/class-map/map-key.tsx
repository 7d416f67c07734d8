import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import type { Scale } from '../record/record.ts';
import { CellFace } from './cell-face.tsx';

/** What number, colour and sign mean. */
export function MapKey({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const face = { sure: true, judged: false };
  return (
    <ul className="plain map-key" aria-label={t('map.key')}>
      {scale.levels.map(({ name }, index) => (
        <li key={name.en}>
          <CellFace scale={scale} cell={{ ...face, level: index + 1 }} /> {name[language]}
        </li>
      ))}
      <li>
        <CellFace scale={scale} cell={{ ...face, level: 1, sure: false }} /> {t('map.unsure')}
      </li>
      <li>
        <CellFace scale={scale} cell={{ ...face, level: scale.levels.length, judged: true }} />{' '}
        {t('map.judged')}
      </li>
      <li>
        <CellFace scale={scale} cell={null} /> {t('map.none')}
      </li>
    </ul>
  );
}
