import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { profileQuery } from './profile.ts';
import { ReadersChoice } from './readers-choice.tsx';

interface ReadersFormProps {
  readonly learnerId: string;
  readonly entryId: string;
  /** Who is named already, where the reader may know it. */
  readonly named?: readonly string[];
  readonly onDone: () => void;
}

/** Names who needs to know a restricted entry: the list replaces the one before. */
export function ReadersForm({ learnerId, entryId, named = [], onDone }: ReadersFormProps) {
  const { t } = useTranslation(['profile', 'ui']);
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState(named);
  const save = useMutation({
    mutationFn: () =>
      api('PUT /api/learners/:learnerId/profile/entries/:entryId/readers', {
        params: { learnerId, entryId },
        body: { personIds: [...chosen] },
      }),
    onSuccess: async () => {
      announce(t('profile:said.readers'));
      onDone();
      await queryClient.invalidateQueries(profileQuery(learnerId));
    },
  });
  return (
    <form
      className="stack readers-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {save.isError && <ProblemNotice error={save.error} />}
      <ReadersChoice learnerId={learnerId} chosen={chosen} onChange={setChosen} />
      <div className="row">
        <Button type="submit" size="compact-md" loading={save.isPending}>
          {t('ui:save')}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={onDone}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
