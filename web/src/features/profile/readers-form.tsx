import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { profileQuery } from './profile.ts';
import { ReadersChoice } from './readers-choice.tsx';

interface ReadersFormProps {
  readonly learnerId: string;
  readonly entryId: string;
  readonly onDone: () => void;
}

/** Names who needs to know a restricted entry, beginning with who is named already. */
export function ReadersForm(props: ReadersFormProps) {
  const { learnerId, entryId } = props;
  const query = useQuery({
    ...ask('GET /api/learners/:learnerId/profile/entries/:entryId/readers', {
      params: { learnerId, entryId },
    }),
    gcTime: 0,
  });
  return (
    <Loaded query={query} rows={2}>
      {({ readers }) => <Form {...props} named={readers.map(({ personId }) => personId)} />}
    </Loaded>
  );
}

function Form({
  learnerId,
  entryId,
  named,
  onDone,
}: ReadersFormProps & { readonly named: readonly string[] }) {
  const { t } = useTranslation(['profile', 'ui']);
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState(named);
  const save = useMutation({
    mutationFn: (personIds: readonly string[]) =>
      api('PUT /api/learners/:learnerId/profile/entries/:entryId/readers', {
        params: { learnerId, entryId },
        body: { personIds: [...personIds] },
      }),
    onSuccess: async (_, wanted) => {
      const undo = wanted === named ? undefined : () => save.mutate(named);
      announce(t(undo ? 'profile:said.readers' : 'ui:undone'), undo);
      onDone();
      await queryClient.invalidateQueries(profileQuery(learnerId));
    },
  });
  return (
    <form
      className="stack readers-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(chosen);
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
