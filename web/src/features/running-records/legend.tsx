import { useTranslation } from 'react-i18next';

const signs = [
  ['≠', 'substitution'],
  ['SC', 'self-correction'],
  ['^', 'insertion'],
  ['—', 'omission'],
  ['T', 'told'],
  ['R', 'repetition'],
  ['⊘', 'skipped-line'],
  ['⊘⊘', 'skipped-page'],
] as const;

/** What the signs above the words mean. */
export function Legend() {
  const { t } = useTranslation('running-records');
  return (
    <ul className="plain record-legend small" aria-label={t('legend')}>
      {signs.map(([sign, kind]) => (
        <li key={kind}>
          <strong>{sign}</strong> {t(`kinds.${kind}`)}
        </li>
      ))}
      <li>
        <strong>]</strong> {t('mark.end')}
      </li>
    </ul>
  );
}
