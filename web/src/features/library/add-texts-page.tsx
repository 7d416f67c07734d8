import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import { DropTexts } from './drop-texts.tsx';
import { ImportRows } from './import-rows.tsx';
import { PasteText } from './paste-text.tsx';
import { type Upload, zipFiles } from './zip-files.ts';
import './library.css';

/** Bring texts in: drop files, see what would happen to each, then carry it out. Or paste one. */
export function AddTextsPage() {
  const { t } = useTranslation('library');
  const [upload, setUpload] = useState<Upload>();
  const check = useBatch('yes');
  const carryOut = useBatch('no');
  const defaults = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const look = async (files: readonly File[]) => {
    const packed = await zipFiles(files);
    setUpload(packed);
    check.mutate({ upload: packed, defaults: readDefaults(defaults.current) });
  };
  const add = () => {
    if (upload === undefined) return;
    carryOut.mutate(
      { upload, defaults: readDefaults(defaults.current) },
      {
        onSuccess: ({ counts }) => {
          announce(t('added', { count: counts.new + counts.changed }));
          void navigate({ to: '/texts', search: { order: 'newest' } });
        },
      },
    );
  };
  const found = check.data;
  const wanted = found === undefined ? 0 : found.counts.new + found.counts.changed;
  return (
    <>
      <PageHeader
        title={t('addTitle')}
        lead={t('addLead')}
        kicker={
          <Link to="/texts" search={{}} className="link">
            {t('toLibrary')}
          </Link>
        }
      />
      <div className="stack library-add">
        <form ref={defaults} onSubmit={(event) => event.preventDefault()}>
          <fieldset className="library-defaults">
            <legend className="small">{t('ifUnknown')}</legend>
            <NativeSelect
              name="language"
              label={t('fileLanguage')}
              data={[
                { value: '', label: t('guess') },
                ...(['en', 'es'] as const).map((value) => ({
                  value,
                  label: t(`languages.${value}`),
                })),
              ]}
            />
            <TextInput
              name="licence"
              label={t('licence')}
              description={t('licenceHelp')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maxLength={200}
            />
          </fieldset>
        </form>
        <DropTexts
          isBusy={check.isPending || carryOut.isPending}
          onFiles={(files) => void look(files)}
        />
        {check.isError && <ProblemNotice error={check.error} />}
        {carryOut.isError && <ProblemNotice error={carryOut.error} />}
        {found !== undefined && (
          <section aria-live="polite" className="stack">
            <p>{t('counts', found.counts)}</p>
            <Button
              disabled={wanted === 0}
              loading={carryOut.isPending}
              onClick={add}
              style={{ width: 'fit-content' }}
            >
              {wanted === 0 ? t('nothingToAdd') : t('carryOut', { count: wanted })}
            </Button>
            <ImportRows rows={found.rows} />
          </section>
        )}
        {found === undefined && <PasteText />}
      </div>
    </>
  );
}

interface Defaults {
  readonly language?: 'en' | 'es';
  readonly licence?: string;
}

function readDefaults(form: HTMLFormElement | null): Defaults {
  if (form === null) return {};
  const data = new FormData(form);
  const language = data.get('language');
  const licence = String(data.get('licence')).trim();
  return {
    ...(language === 'en' || language === 'es' ? { language } : {}),
    ...(licence === '' ? {} : { licence }),
  };
}

function useBatch(dryRun: 'yes' | 'no') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ upload, defaults }: { readonly upload: Upload; readonly defaults: Defaults }) =>
      api('POST /api/text-batches', {
        query: { fileName: upload.fileName, dryRun, ...defaults },
        body: upload.body,
      }),
    onSuccess: () =>
      dryRun === 'yes' ? undefined : client.invalidateQueries({ queryKey: ['GET /api/texts'] }),
  });
}
