import { ApiError } from '@everyplan/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import type { Draft, Template } from './template.ts';

interface Writing {
  readonly name: string;
  readonly draft: Draft;
}

const idleMs = 1_000;

/**
 * What is being written of a template: it keeps itself a second after the last key, one sending at a time. Where somebody else has
 * changed it meanwhile, theirs is shown and this stops, so that neither overwrites the other unseen.
 */
export function useDraft(template: Template) {
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  const { templateId } = template;
  const { queryKey } = ask('GET /api/plan-templates/:templateId', { params: { templateId } });
  const [writing, setWriting] = useState<Writing>({ name: template.name, draft: template.draft });
  const [isKept, setKept] = useState(true);
  const revision = useRef(template.revision);
  const sending = useRef<Promise<void>>(Promise.resolve());
  const send = async ({ name, draft }: Writing) => {
    try {
      const next = await api('PUT /api/plan-templates/:templateId', {
        params: { templateId },
        body: { revision: revision.current, name: name.trim() || template.name, draft },
      });
      revision.current = next.revision;
      queryClient.setQueryData(queryKey, next);
      setKept(true);
    } catch (error) {
      const { message, next } = problemText(error, i18n);
      announce(`${message} ${next}`);
      if (error instanceof ApiError) void queryClient.invalidateQueries({ queryKey });
    }
  };
  const keepNow = useEffectEvent(() => {
    sending.current = sending.current.then(() => send(writing));
  });
  // Each key starts the waiting anew.
  useEffect(() => {
    if (isKept || writing === undefined) return;
    const timer = setTimeout(keepNow, idleMs);
    return () => clearTimeout(timer);
  }, [writing, isKept]);
  return {
    ...writing,
    isKept,
    change: (part: Partial<Writing>) => {
      setWriting((now) => ({ ...now, ...part }));
      setKept(false);
    },
    /** Waits until everything is kept, and says which revision that is. */
    settle: async () => {
      if (!isKept) sending.current = sending.current.then(() => send(writing));
      await sending.current;
      return revision.current;
    },
  };
}
