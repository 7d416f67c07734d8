import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import type { Scale } from '../record/record.ts';

interface MarkLineProps {
  readonly label: string;
  readonly name: string;
  readonly scale: Scale;
  /** Null: not seen. */
  readonly level: number | null;
  readonly onMark: (level: number | null) => void;
}

/** One learner's level by one tap; a radio group, so that arrows change it and Tab goes on to the next learner. */
export function MarkLine({ label, name, scale, level, onMark }: MarkLineProps) {
  const { t } = useTranslation('mastery');
  const language = useLanguage();
  const choices = [
    { value: null, short: '–', title: t('many.notSeen') },
    ...scale.levels.map(({ name: said, short }, index) => ({
      value: index + 1,
      short,
      title: said[language],
    })),
  ];
  return (
    <fieldset className="mark-line">
      <legend>{label}</legend>
      <div>
        {choices.map(({ value, short, title }) => (
          <label key={value ?? 'none'} title={title}>
            <input
              type="radio"
              name={`mark-${name}`}
              aria-label={title}
              checked={level === value}
              onChange={() => onMark(value)}
            />
            <span aria-hidden="true">{short}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
