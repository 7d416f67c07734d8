import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Language } from '../../platform/language.ts';
import { EditInPlace } from '../../ui/edit-in-place.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { announce } from '../../ui/toast-list.ts';
import type { Standard } from './standard.ts';

interface WordingEditorProps {
  readonly standard: Standard;
  readonly language: Language;
  readonly canEdit: boolean;
}

/** The "I can" wording in one language, changed where it stands. */
export function WordingEditor({ standard, language, canEdit }: WordingEditorProps) {
  const { t } = useTranslation('standards');
  const before = standard.wordings.find((each) => each.language === language)?.iCan;
  const write = useWrite(standard.standardId, language);
  const save = (iCan: string) =>
    write.mutate(iCan, {
      onSuccess: () =>
        announce(t('detail.saved'), before === undefined ? undefined : () => write.mutate(before)),
    });
  return (
    <div className="wording">
      <h3 className="small quiet">{t(`detail.languages.${language}`)}</h3>
      {write.isError && <ProblemNotice error={write.error} />}
      <EditInPlace
        value={before ?? ''}
        label={`${t('detail.write')}: ${t(`detail.languages.${language}`)}`}
        maxLength={300}
        canEdit={canEdit}
        onSave={save}
      >
        <p lang={before === undefined ? undefined : language}>
          {before ?? <span className="quiet">{t('detail.none')}</span>}
        </p>
      </EditInPlace>
    </div>
  );
}

function useWrite(standardId: string, language: Language) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (iCan: string) =>
      api('PUT /api/standards/:standardId/wordings/:language', {
        params: { standardId, language },
        body: { iCan },
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
