import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { DropFile } from './drop-file.tsx';
import type { ImportKind } from './import-run.ts';
import { mappingFields, readMapping } from './read-mapping.ts';

const kinds: readonly ImportKind[] = [
  'oneroster',
  'standards',
  'evidence',
  'skill-map',
  'reading-measures',
];
const accepts: Readonly<Record<ImportKind, string>> = {
  oneroster: '.zip',
  standards: '.json',
  evidence: '.csv,.gz,.tsv,.txt',
  'skill-map': '.csv,.gz,.tsv,.txt,.json',
  'reading-measures': '.csv,.gz,.tsv,.txt',
};

/** Sends a file to be checked; the page of that import then shows what it would change. */
export function SendFile() {
  const { t } = useTranslation('imports');
  const [kind, setKind] = useState<ImportKind>('oneroster');
  const form = useRef<HTMLFormElement>(null);
  const send = useSend(kind, form);
  return (
    <form ref={form} className="stack" onSubmit={(event) => event.preventDefault()}>
      <NativeSelect
        name="kind"
        label={t('kind')}
        description={t(`kindHelp.${kind}`)}
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(event) =>
          setKind(kinds.find((each) => each === event.currentTarget.value) ?? 'oneroster')
        }
      />
      {kind === 'oneroster' && <RosterMode />}
      {kind === 'oneroster' && <BadRows choices={['refuse', 'skip']} />}
      {kind === 'reading-measures' && <BadRows choices={['refuse', 'skip']} />}
      {kind === 'evidence' && <BadRows choices={['skip', 'refuse']} />}
      {kind === 'evidence' && <ColumnNames />}
      {send.isError && <ProblemNotice error={send.error} />}
      <DropFile
        accept={accepts[kind]}
        busyWith={send.isPending ? send.variables.name : null}
        onFile={(file) => send.mutate(file)}
      />
    </form>
  );
}

function RosterMode() {
  const { t } = useTranslation('imports');
  return (
    <NativeSelect
      name="mode"
      label={t('mode')}
      data={[
        { value: '', label: t('modes.auto') },
        { value: 'bulk', label: t('modes.bulk') },
        { value: 'delta', label: t('modes.delta') },
      ]}
    />
  );
}

/** The first choice stands until another is made. */
function BadRows({ choices }: { readonly choices: readonly ('skip' | 'refuse')[] }) {
  const { t } = useTranslation('imports');
  return (
    <NativeSelect
      key={choices[0]}
      name="badRows"
      label={t('badRows')}
      data={choices.map((value) => ({ value, label: t(`badRowsChoices.${value}`) }))}
    />
  );
}

function ColumnNames() {
  const { t } = useTranslation('imports');
  return (
    <details className="mapping">
      <summary>{t('mapping')}</summary>
      <p className="quiet small">{t('mappingHelp')}</p>
      <div className="mapping-fields">
        {mappingFields.map((field) => (
          <TextInput
            key={field}
            name={`column-${field}`}
            label={t(`mappingFields.${field}`)}
            maxLength={100}
          />
        ))}
      </div>
    </details>
  );
}

function useSend(kind: ImportKind, form: { readonly current: HTMLFormElement | null }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (file: File) => {
      const fields = new FormData(form.current ?? undefined);
      const choice = (name: string) => String(fields.get(name) ?? '') || undefined;
      return api('POST /api/imports', {
        query: {
          kind,
          fileName: file.name,
          mode: choice('mode') as 'bulk' | 'delta' | undefined,
          badRows: choice('badRows') as 'skip' | 'refuse' | undefined,
          mapping: readMapping(fields),
        },
        body: file,
      });
    },
    onSuccess: async ({ importId }) => {
      void queryClient.invalidateQueries({ queryKey: ['GET /api/imports'] });
      await navigate({ to: '/imports/$importId', params: { importId } });
    },
  });
}
