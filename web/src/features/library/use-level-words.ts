import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';

interface LevelNumbers {
  readonly grade: number;
  readonly low: number;
  readonly high: number;
}

/** A level in words: `Grade 2.4`, and `most likely 1.2 to 3.6`. */
export function useLevelWords() {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const number = (value: number) =>
    Math.max(0, value).toLocaleString(language, { maximumFractionDigits: 1 });
  const grade = (value: number) =>
    value < 0.5 ? t('kindergarten') : t('grade', { grade: number(value) });
  return {
    grade: (level: LevelNumbers) => grade(level.grade),
    between: ({ low, high }: LevelNumbers) =>
      t('between', { low: number(low), high: number(high) }),
    measured: ({ grade: middle, low, high }: LevelNumbers) =>
      t('measured', { grade: grade(middle), low: number(low), high: number(high) }),
    gradeOf: grade,
  };
}
