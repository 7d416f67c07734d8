import { Button, NativeSelect, TextInput } from '@mantine/core';
import { topicCodes, topicNames } from '@everyplan/contract/topics';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { ClassReading, ReaderRow, ReadingWindow } from './shelf.ts';
import { useWindow, type WindowSettings } from './use-window.ts';
import { nearestShift, windowShifts } from './window-shifts.ts';

interface WindowSheetProps {
  readonly reading: ClassReading;
  /** Absent: the whole class. */
  readonly learner: ReaderRow | undefined;
  readonly onClose: () => void;
}

const languageChoices = [
  { value: '', wording: 'ownLanguages' },
  { value: 'en', wording: 'onlyEn' },
  { value: 'es', wording: 'onlyEs' },
  { value: 'en,es', wording: 'both' },
] as const;

/** What a class or a learner is offered, moved by the teacher with a reason; undone with one press. */
export function WindowSheet({ reading, learner, onClose }: WindowSheetProps) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const before = learner === undefined ? reading.window : learner.window;
  const { change, error, isPending } = useWindow(reading.classId, learner?.learnerId);
  const keep = async (settings: WindowSettings | null) => {
    await change(settings);
    announce(t(settings === null ? 'window.ended' : 'window.kept'), () => change(before));
    onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void keep(settingsOf(new FormData(event.currentTarget))).catch(() => undefined);
  };
  return (
    <Sheet
      title={
        learner === undefined ? t('window.class') : t('window.learner', { name: learner.givenName })
      }
      onClose={onClose}
    >
      <form className="stack" onSubmit={submit}>
        <p className="quiet">{t('window.lead')}</p>
        {before && (
          <p className="small">
            {t('window.inForce', {
              name: before.setBy,
              day: new Date(before.setAt).toLocaleDateString(language),
            })}
          </p>
        )}
        <NativeSelect
          name="shift"
          label={t('window.shift')}
          defaultValue={nearestShift(before?.shift ?? 0)}
          data={windowShifts.map((value) => ({ value, label: t(`window.shifts.${value}`) }))}
        />
        <NativeSelect
          name="languages"
          label={t('window.languages')}
          defaultValue={(before?.languages ?? []).join(',')}
          data={languageChoices.map(({ value, wording }) => ({
            value,
            label: t(`window.${wording}`),
          }))}
        />
        <Topics name="must" chosen={before?.mustTopics ?? []} />
        <Topics name="never" chosen={before?.neverTopics ?? []} />
        <TextInput
          name="because"
          label={t('window.because')}
          defaultValue={before?.because ?? ''}
          maxLength={500}
        />
        {error !== null && <ProblemNotice error={error} />}
        <div className="row">
          <Button type="submit" loading={isPending}>
            {t('window.save')}
          </Button>
          {before && (
            <Button variant="default" onClick={() => void keep(null).catch(() => undefined)}>
              {t('window.end')}
            </Button>
          )}
        </div>
      </form>
    </Sheet>
  );
}

interface TopicsProps {
  readonly name: 'must' | 'never';
  readonly chosen: readonly string[];
}

function Topics({ name, chosen }: TopicsProps) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  return (
    <details open={chosen.length > 0}>
      <summary>{t(`window.${name}`)}</summary>
      <fieldset className="window-topics" aria-label={t(`window.${name}`)}>
        {topicCodes.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              name={name}
              value={code}
              defaultChecked={chosen.includes(code)}
            />{' '}
            {topicNames[code][language]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function settingsOf(form: FormData): WindowSettings {
  const languages = String(form.get('languages')).split(',');
  return {
    shift: Number(form.get('shift')),
    languages: (['en', 'es'] as const).filter((each) => languages.includes(each)),
    mustTopics: form.getAll('must').map(String),
    neverTopics: form.getAll('never').map(String),
    because: String(form.get('because')).trim(),
  } satisfies Omit<ReadingWindow, 'setAt' | 'setBy'>;
}
