import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, FamilyQuestion } from './questionnaire.ts';

interface FamilyFieldProps {
  readonly number: number;
  readonly question: FamilyQuestion;
  readonly name: string;
  /** Who reads what is kept to those who need to know. */
  readonly readers: readonly string[];
  /** Something private was sent before, which is not shown again. */
  readonly isKeptPrivate: boolean;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** One question: languages to tick where there are some, room to write, and who may read it where a family may say. */
export function FamilyField({ number, question, draft, onChange, ...rest }: FamilyFieldProps) {
  const { t } = useTranslation('surveys');
  const [field, hint] = [useId(), useId()];
  const hasOptions = question.options.length > 0;
  return (
    <fieldset className="family-field">
      <legend id={field}>
        {number}. {question.text}
      </legend>
      <p id={hint} className="quiet small">
        {question.hint}
      </p>
      {hasOptions && (
        <div className="family-ticks">
          {question.options.map(({ optionId, text }) => (
            <label key={optionId} lang={optionId}>
              <input
                type="checkbox"
                checked={draft.optionIds.includes(optionId)}
                onChange={() =>
                  onChange({ ...draft, optionIds: toggle(draft.optionIds, optionId) })
                }
              />
              {text}
            </label>
          ))}
        </div>
      )}
      <textarea
        rows={hasOptions ? 1 : 3}
        maxLength={1000}
        aria-labelledby={field}
        aria-describedby={hint}
        placeholder={hasOptions ? t('family.other') : undefined}
        value={draft.words}
        onChange={(event) => onChange({ ...draft, words: event.currentTarget.value })}
      />
      {question.mayRestrict && <Restriction draft={draft} onChange={onChange} {...rest} />}
    </fieldset>
  );
}

type RestrictionProps = Omit<FamilyFieldProps, 'number' | 'question'>;

function Restriction({ draft, onChange, name, readers, isKeptPrivate }: RestrictionProps) {
  const { t } = useTranslation('surveys');
  return (
    <>
      {isKeptPrivate && draft.words === '' && <p className="small">{t('family.kept')}</p>}
      <label className="family-restrict">
        <input
          type="checkbox"
          checked={draft.restricted}
          onChange={() => onChange({ ...draft, restricted: !draft.restricted })}
        />
        <span>
          {t('family.restrict', { readers: readers.join(', ') })}
          <br />
          <span className="quiet small">{t('family.restrictHint', { name })}</span>
        </span>
      </label>
    </>
  );
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
