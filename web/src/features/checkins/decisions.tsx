import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { newId } from '../../platform/new-id.ts';
import { announce } from '../../ui/toast-list.ts';
import type { CheckIn, Decision, Who } from './check-in.ts';
import { dayText } from './day-text.ts';
import type { Parcel } from './parcel.ts';

interface DecisionsProps {
  readonly checkIn: CheckIn;
  readonly put: (parcel: Parcel) => void;
}

const everybody: readonly Who[] = ['learner', 'adult', 'family'];

/** Who does what by when, a line each. What was agreed before stands above until it is ticked. */
export function Decisions({ checkIn, put }: DecisionsProps) {
  const { t } = useTranslation(['checkins', 'ui']);
  const { checkInId, learnerId } = checkIn;
  const byWhen = checkIn.next.planned?.day ?? checkIn.next.proposed.day;
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = String(given.get('text')).trim();
    if (text === '') return;
    put({
      kind: 'decision',
      checkInId,
      decisionId: newId(),
      text,
      who: String(given.get('who')) as Who,
      dueOn: String(given.get('dueOn')) || null,
    });
    form.reset();
    form.querySelector('input')?.focus();
  };
  const remove = (decision: Decision) => {
    const { decisionId, text, who, dueOn } = decision;
    put({ kind: 'no-decision', checkInId, decisionId });
    announce(t('checkins:decisions.removed'), () =>
      put({ kind: 'decision', checkInId, decisionId, text, who, dueOn }),
    );
  };
  const tick = ({ decisionId }: Decision, done: boolean) =>
    put({ kind: 'tick', checkInId, learnerId, decisionId, done });
  return (
    <section aria-labelledby="decisions" className="stack">
      <h2 id="decisions">{t('checkins:decisions.title')}</h2>
      {checkIn.openDecisions.length > 0 && (
        <ul className="plain decisions" aria-label={t('checkins:decisions.before')}>
          {checkIn.openDecisions.map((one) => (
            <DecisionLine key={one.decisionId} decision={one} onTick={tick} />
          ))}
        </ul>
      )}
      {checkIn.decisions.length > 0 && (
        <ul className="plain decisions" aria-label={t('checkins:decisions.now')}>
          {checkIn.decisions.map((one) => (
            <DecisionLine key={one.decisionId} decision={one} onTick={tick}>
              <ActionIcon
                variant="subtle"
                c="var(--ink-soft)"
                className="not-printed"
                aria-label={t('checkins:decisions.remove', { text: one.text })}
                onClick={() => remove(one)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </DecisionLine>
          ))}
        </ul>
      )}
      <form className="decide not-printed" onSubmit={add}>
        <NativeSelect
          name="who"
          aria-label={t('checkins:decisions.who')}
          data={everybody.map((who) => ({
            value: who,
            label: t(`checkins:who.${who}`, { name: checkIn.givenName }),
          }))}
        />
        <TextInput
          name="text"
          aria-label={t('checkins:decisions.what')}
          placeholder={t('checkins:decisions.what')}
          maxLength={300}
        />
        <TextInput
          name="dueOn"
          type="date"
          aria-label={t('checkins:decisions.by')}
          key={byWhen}
          defaultValue={byWhen}
        />
        <Button type="submit" variant="default">
          {t('checkins:decisions.add')}
        </Button>
      </form>
    </section>
  );
}

interface DecisionLineProps {
  readonly decision: Decision;
  readonly onTick?: (decision: Decision, done: boolean) => void;
  readonly children?: React.ReactNode;
}

/** One thing that somebody took on; ticked by whoever may. */
export function DecisionLine({ decision, onTick, children }: DecisionLineProps) {
  const { t } = useTranslation('checkins');
  const language = useLanguage();
  const { text, who, dueOn, doneAt } = decision;
  const words = (
    <span>
      <span className={doneAt === null ? '' : 'decision-done'}>{text}</span>{' '}
      <span className="quiet small">
        {[
          t(`whoShort.${who}`),
          ...(dueOn === null
            ? []
            : [t('decisions.until', { day: dayText({ day: dueOn }, language) })]),
        ].join(' · ')}
      </span>
    </span>
  );
  return (
    <li>
      {onTick === undefined ? (
        <span className="decision">{words}</span>
      ) : (
        <label className="decision">
          <input
            type="checkbox"
            checked={doneAt !== null}
            onChange={(event) => onTick(decision, event.currentTarget.checked)}
          />
          {words}
        </label>
      )}
      {children}
    </li>
  );
}
