import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { When } from '../../ui/when.tsx';
import type { StaffText } from './library.ts';
import { useCorrectLevel } from './use-change-text.ts';
import { useLevelWords } from './use-level-words.ts';

/** The level in use with its interval and why, the measure beside it, and a teacher's correction of it. */
export function LevelPanel({ text }: { readonly text: StaffText }) {
  const { t } = useTranslation('library');
  const words = useLevelWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const correct = useCorrectLevel(text.textId);
  return (
    <section className="library-level not-printed" aria-label={t('level')}>
      <p className="library-grade">{words.grade(text.level)}</p>
      <p>{words.between(text.level)}</p>
      <Reasons because={text.because} className="small" />
      {text.level.isCorrected && <p className="quiet small">{words.measured(text.measured)}</p>}
      <Corrections text={text} />
      {correct.isError && <ProblemNotice error={correct.error} />}
      {isCorrecting ? (
        <CorrectionForm text={text} onClose={() => setCorrecting(false)} />
      ) : (
        <div className="row">
          <Button variant="default" size="compact-md" onClick={() => setCorrecting(true)}>
            {t('correct')}
          </Button>
          {text.level.isCorrected && (
            <Button
              variant="subtle"
              size="compact-md"
              loading={correct.isPending}
              onClick={() => correct.mutate(null)}
            >
              {t('undoCorrection')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Corrections({ text: { corrections } }: { readonly text: StaffText }) {
  const { t } = useTranslation('library');
  const { gradeOf } = useLevelWords();
  if (corrections.length === 0) return null;
  return (
    <ul className="library-corrections small">
      {corrections.map(({ grade, because, byName, at, undoneByName }) => (
        <li key={at} className={undoneByName === null ? '' : 'quiet'}>
          {t('correctionLine', { name: byName, grade: gradeOf(grade), because })}{' '}
          <span className="quiet">
            <When at={at} />
            {undoneByName !== null && ` · ${t('correctionUndone', { name: undoneByName })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface CorrectionFormProps {
  readonly text: StaffText;
  readonly onClose: () => void;
}

function CorrectionForm({ text, onClose }: CorrectionFormProps) {
  const { t } = useTranslation('library');
  const correct = useCorrectLevel(text.textId);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const grade = Number(form.get('grade'));
    correct.mutate({ grade, because: String(form.get('because')).trim() }, { onSuccess: onClose });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="quiet small">{t('correctHelp')}</p>
      <TextInput
        type="number"
        name="grade"
        label={t('correctGrade')}
        defaultValue={Math.round(text.level.grade * 2) / 2}
        min={0}
        max={16}
        step={0.5}
        required
      />
      <Textarea
        name="because"
        label={t('correctBecause')}
        description={t('correctBecauseHelp')}
        required
        maxLength={500}
      />
      {correct.isError && <ProblemNotice error={correct.error} />}
      <div className="row">
        <Button type="submit" loading={correct.isPending}>
          {t('save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
