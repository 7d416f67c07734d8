import { Button, NumberInput, SegmentedControl, Textarea } from '@mantine/core';
import { expressionParts, type RecordContent, type RecordQuestion } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import { AskQuestions } from './ask-questions.tsx';

interface FinishFormProps {
  /** The text's own questions; without any, questions are only counted. */
  readonly questions: readonly RecordQuestion[];
  readonly language: 'en' | 'es';
  readonly content: RecordContent;
  readonly onChange: (content: RecordContent) => void;
  readonly onBack: (() => void) | undefined;
  readonly onSave: () => void;
  readonly because?:
    | { readonly value: string; readonly onChange: (value: string) => void }
    | undefined;
}

/** What the marks do not say: expression, retelling, questions, a note. Everything may be left out. */
export function FinishForm({
  questions,
  language,
  content,
  onChange,
  onBack,
  onSave,
  because,
}: FinishFormProps) {
  const { t } = useTranslation('running-records');
  return (
    <form
      className="stack record-finish"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <fieldset className="record-rubric">
        <legend>{t('finish.expression')}</legend>
        {expressionParts.map((part) => (
          <Levels
            key={part}
            name={t(`rubric.${part}.name`)}
            says={(level) => t(`rubric.${part}.l${level as 1 | 2 | 3 | 4}`)}
            levels={[1, 2, 3, 4]}
            value={content.expression[part]}
            onChange={(level) =>
              onChange({ ...content, expression: { ...content.expression, [part]: level } })
            }
          />
        ))}
      </fieldset>
      <fieldset className="record-rubric">
        <legend>{t('finish.understanding')}</legend>
        <Levels
          name={t('finish.retell')}
          says={(level) => t(`retell.l${level as 0 | 1 | 2 | 3 | 4}`)}
          levels={[0, 1, 2, 3, 4]}
          value={content.retell}
          onChange={(retell) => onChange({ ...content, retell })}
        />
        {questions.length > 0 && (
          <AskQuestions
            questions={questions}
            language={language}
            content={content}
            onChange={onChange}
          />
        )}
        <div className="row">
          <NumberInput
            label={t('finish.asked')}
            min={1}
            max={20}
            allowDecimal={false}
            value={content.asked ?? ''}
            onChange={(value) =>
              onChange({ ...content, asked: typeof value === 'number' ? value : null })
            }
          />
          <NumberInput
            label={t('finish.answeredRight')}
            min={0}
            max={content.asked ?? 20}
            allowDecimal={false}
            value={content.answeredRight ?? ''}
            onChange={(value) =>
              onChange({ ...content, answeredRight: typeof value === 'number' ? value : null })
            }
          />
        </div>
      </fieldset>
      <Textarea
        label={t('finish.note')}
        autosize
        minRows={2}
        maxLength={4000}
        value={content.note}
        onChange={(event) => onChange({ ...content, note: event.currentTarget.value })}
      />
      {because !== undefined && (
        <Textarea
          label={t('finish.because')}
          autosize
          maxLength={300}
          value={because.value}
          onChange={(event) => because.onChange(event.currentTarget.value)}
        />
      )}
      <div className="row">
        <Button type="submit">{t('finish.save')}</Button>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            {t('finish.back')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface LevelsProps {
  readonly name: string;
  readonly says: (level: number) => string;
  readonly levels: readonly number[];
  readonly value: number | null;
  readonly onChange: (level: number | null) => void;
}

/** A few levels, of which the chosen one says what it means; "not looked at" is always there. */
function Levels({ name, says, levels, value, onChange }: LevelsProps) {
  const { t } = useTranslation('running-records');
  const options = [
    { value: '', label: t('finish.none') },
    ...levels.map((level) => ({ value: String(level), label: String(level) })),
  ];
  return (
    <div className="record-levels">
      <span className="record-level-name">{name}</span>
      <SegmentedControl
        aria-label={name}
        data={options}
        value={value === null ? '' : String(value)}
        onChange={(level) => onChange(level === '' ? null : Number(level))}
      />
      <span className="quiet small">{value === null ? '' : says(value)}</span>
    </div>
  );
}
