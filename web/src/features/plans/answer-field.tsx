import { Textarea } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerItem } from './plan-changes.ts';
import type { Plan } from './plan.ts';
import type { Item } from './section-item.tsx';
import { useChangePlan } from './use-plan.ts';

/** So long without a key, and what was written keeps itself; leaving the field or the page keeps it at once. */
const idleMs = 8_000;

/** Words that keep themselves. What its author saw when the writing began is what a conflict is told against. */
export function AnswerField({ plan, item }: { readonly plan: Plan; readonly item: Item }) {
  const { t } = useTranslation('plans');
  const kept = String(item.value ?? '');
  const [writing, setWriting] = useState<{ readonly text: string; readonly base: Plan }>();
  const change = useChangePlan(plan.learnerId);
  const save = async () => {
    if (writing === undefined || change.isPending) return;
    const text = writing.text.trim();
    if (text === kept) return setWriting(undefined);
    try {
      await change.mutateAsync({
        ...answerItem(item.itemId, text === '' ? null : text),
        base: writing.base,
        message: t('sections.saved'),
        undoTo: writing.base.version,
      });
      setWriting((now) => (now?.text.trim() === text ? undefined : now));
    } catch {
      // The words stay in the field; what went wrong has been said.
    }
  };
  const saveNow = useEffectEvent(() => void save());
  const text = writing?.text;
  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(saveNow, idleMs);
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [text]);
  return (
    <Textarea
      label={item.prompt}
      autosize
      minRows={2}
      maxLength={4000}
      value={text ?? kept}
      description={change.isPending ? t('sections.saving') : undefined}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setWriting((before) => ({ text: value, base: before?.base ?? plan }));
      }}
      onBlur={() => void save()}
    />
  );
}
