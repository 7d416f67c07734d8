import { ActionIcon, Loader } from '@mantine/core';
import { IconCamera, IconFileTypePdf, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../platform/api.ts';
import './attach-file.css';
import { ProblemNotice } from './problem-notice.tsx';
import { redrawPicture } from './redraw-picture.ts';

/** A file that is kept already, and whether it can be shown as a picture. */
export interface Attached {
  readonly attachmentId: string;
  readonly mediaType: string;
}

interface AttachFileProps {
  readonly learnerId: string;
  readonly label: string;
  readonly value: Attached | null;
  /** Called when all of the file is kept, and with null when it was taken back. */
  readonly onChange: (attached: Attached | null) => void;
}

/**
 * One picture or PDF about a learner. A phone offers its camera. A picture is drawn anew before it leaves the device: where it was taken
 * stays there.
 */
export function AttachFile({ learnerId, label, value, onChange }: AttachFileProps) {
  const { t } = useTranslation('ui');
  const keep = useMutation({
    mutationFn: async (file: File) => {
      const body = await redrawPicture(file);
      const query = { fileName: file.name || 'photo' };
      return api('POST /api/learners/:learnerId/attachments', {
        params: { learnerId },
        query,
        body,
      });
    },
    onSuccess: onChange,
  });
  const takeBack = () => {
    onChange(null);
    if (value)
      void api('DELETE /api/attachments/:attachmentId', {
        params: { attachmentId: value.attachmentId },
      });
  };
  if (value !== null)
    return (
      <div className="attached">
        <AttachedFile attached={value} />
        <ActionIcon variant="default" size="xl" aria-label={t('attachRemove')} onClick={takeBack}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
    );
  return (
    <div className="stack" style={{ gap: '0.5rem' }}>
      {keep.isError && <ProblemNotice error={keep.error} />}
      <label className="attach">
        {keep.isPending ? <Loader size={20} /> : <IconCamera size={20} aria-hidden />}
        <span>{keep.isPending ? t('attachSending') : label}</span>
        <input
          type="file"
          accept="image/*,application/pdf"
          disabled={keep.isPending}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) keep.mutate(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

/** What is attached, small; opens whole. */
export function AttachedFile({ attached }: { readonly attached: Attached }) {
  const { t } = useTranslation('ui');
  const address = `/api/attachments/${attached.attachmentId}`;
  if (attached.mediaType === 'application/pdf')
    return (
      <a className="link row" href={address} download>
        <IconFileTypePdf size={20} aria-hidden /> {t('attachedPdf')}
      </a>
    );
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <img className="attached-picture" src={address} alt={t('attachedPicture')} loading="lazy" />
    </a>
  );
}
