import { useTranslation } from 'react-i18next';

/** Says a grade as the school does: 'KG' is kindergarten, '06' is grade 6. */
export function useGradeName(): (grade: string) => string {
  const { t } = useTranslation('ui');
  return (grade) => {
    if (/^(k|kg|0|00)$/i.test(grade)) return t('kindergarten');
    return t('grade', { grade: grade.replace(/^0+/, '') });
  };
}
