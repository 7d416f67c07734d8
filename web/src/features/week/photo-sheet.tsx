import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { AttachFile } from '../../ui/attach-file.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Step } from '../plans/plan.ts';
import { useWeekChange } from './use-week-change.ts';

interface PhotoSheetProps {
  readonly learnerId: string;
  readonly step: Step;
  readonly onClose: () => void;
}

/** A photo of paper that shows a step as done. */
export function PhotoSheet({ learnerId, step, onClose }: PhotoSheetProps) {
  const { t } = useTranslation('week');
  const change = useWeekChange(learnerId);
  const params = { learnerId, stepId: step.stepId };
  const show = (attachmentId: string) => {
    change.mutate({
      send: () =>
        api('PUT /api/learners/:learnerId/plan/steps/:stepId/photo', {
          params,
          body: { attachmentId },
        }),
      message: t('steps.photoKept'),
      undo: () =>
        change.mutate({
          send: () =>
            api('DELETE /api/learners/:learnerId/plan/steps/:stepId/completion', { params }),
          message: t('steps.photoOf', { title: step.title }),
        }),
    });
    onClose();
  };
  return (
    <Sheet title={t('steps.photoOf', { title: step.title })} onClose={onClose}>
      <AttachFile
        learnerId={learnerId}
        label={t('steps.photo')}
        value={null}
        onChange={(attached) => attached && show(attached.attachmentId)}
      />
    </Sheet>
  );
}
