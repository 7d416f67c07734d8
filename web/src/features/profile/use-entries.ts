import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { type Profile, type ProfileEntry, profileQuery } from './profile.ts';

interface Act {
  readonly send: () => Promise<ProfileEntry>;
  readonly said: string;
  /** How it is taken back, from what it was answered with. */
  readonly undo?: (now: ProfileEntry) => Act;
}

/** Sends a change of one entry, shows what came of it in place, and offers to take it back. */
export function useEntries(learnerId: string) {
  const { t, i18n } = useTranslation(['profile', 'ui']);
  const queryClient = useQueryClient();
  const { queryKey } = profileQuery(learnerId);
  const mutation = useMutation({
    mutationFn: (act: Act) => act.send(),
    onSuccess: (now, act) => {
      queryClient.setQueryData<Profile>(queryKey, (before) => before && withEntry(before, now));
      const undo = act.undo?.(now);
      announce(act.said, undo && (() => mutation.mutate({ ...undo, said: t('ui:undone') })));
    },
    onError: (error) => {
      const { message, next } = problemText(error, i18n);
      announce(`${message} ${next}`);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
  return mutation;
}

function withEntry(profile: Profile, now: ProfileEntry): Profile {
  const isKnown = profile.entries.some(({ entryId }) => entryId === now.entryId);
  const entries = isKnown
    ? profile.entries.map((entry) => (entry.entryId === now.entryId ? now : entry))
    : [...profile.entries, now];
  return { ...profile, entries };
}

type Edit = Partial<Pick<ProfileEntry, 'text' | 'code' | 'visibility'>>;

/** What can be done with the entries of one learner. */
export function useActs(learnerId: string) {
  const { t } = useTranslation('profile');
  const of = ({ entryId }: { readonly entryId: string }) => ({ params: { learnerId, entryId } });
  const route = '/api/learners/:learnerId/profile/entries/:entryId' as const;

  const edit = (entry: ProfileEntry, to: Edit): Act => ({
    send: () =>
      api(`PATCH ${route}`, {
        ...of(entry),
        body: {
          revision: entry.revision,
          ...(typeof to.text === 'string' && { text: to.text }),
          ...(to.code !== undefined && { code: to.code }),
          ...(to.visibility && { visibility: to.visibility }),
        },
      }),
    said: t('said.changed'),
    undo: (now) => edit(now, { text: entry.text, code: entry.code, visibility: entry.visibility }),
  });
  const retire = (entry: ProfileEntry): Act => ({
    send: () => api(`PUT ${route}/retirement`, of(entry)),
    said: t('said.retired'),
    undo: putBack,
  });
  const putBack = (entry: ProfileEntry): Act => ({
    send: () => api(`DELETE ${route}/retirement`, of(entry)),
    said: t('said.putBack'),
    undo: retire,
  });
  const stance = (entry: ProfileEntry, agrees: boolean | undefined): Act => {
    const before = entry.stances.find(({ mine }) => mine)?.agrees;
    return {
      send: () =>
        agrees === undefined
          ? api(`DELETE ${route}/stance`, of(entry))
          : api(`PUT ${route}/stance`, { ...of(entry), body: { agrees } }),
      said: t(agrees === undefined ? 'said.stanceGone' : agrees ? 'said.agreed' : 'said.differed'),
      undo: (now) => stance(now, before),
    };
  };
  const decide = (entry: ProfileEntry, decision: 'keep' | 'retire' | null): Act => ({
    send: () => api(`PUT ${route}/carry-over`, { ...of(entry), body: { decision } }),
    said: t(decision === 'keep' ? 'said.kept' : 'said.retired'),
    undo: (now) => decide(now, null),
  });
  return { edit, retire, putBack, stance, decide };
}
