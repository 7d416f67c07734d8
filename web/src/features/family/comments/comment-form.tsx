import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { PlanComment } from '@everyplan/contract';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../platform/new-id.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import type { CommentActions } from './use-comments.ts';

interface CommentFormProps {
  /** Absent: the form begins a thread. */
  readonly answerTo?: PlanComment;
  readonly goals: readonly { readonly goalId: string; readonly title: string }[];
  readonly actions: CommentActions;
}

/** A comment on the plan or one of its goals; as an answer it opens at a press. What could not be sent stays in the field. */
export function CommentForm(props: CommentFormProps) {
  const { t } = useTranslation('family');
  const [open, setOpen] = useState(props.answerTo === undefined);
  if (!open)
    return (
      <button
        type="button"
        className="text-button small"
        aria-label={t('comments.answerTo', { name: props.answerTo?.authorName })}
        onClick={() => setOpen(true)}
      >
        {t('comments.answer')}
      </button>
    );
  return <Fields {...props} onSent={() => setOpen(props.answerTo === undefined)} />;
}

function Fields({
  answerTo,
  goals,
  actions,
  onSent,
}: CommentFormProps & { readonly onSent: () => void }) {
  const { t } = useTranslation('family');
  const [text, setText] = useState('');
  const [goalId, setGoalId] = useState('');
  const [commentId, setCommentId] = useState(newId);
  const { write } = actions;
  const failed = write.isError && write.variables.commentId === commentId;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const comment = {
      commentId,
      text: text.trim(),
      threadId: answerTo?.commentId ?? null,
      goalId: goalId === '' ? null : goalId,
    };
    write.mutate(comment, {
      onSuccess: () => {
        setText('');
        setCommentId(newId());
        onSent();
      },
    });
  };
  return (
    <form className="comment-form" onSubmit={send}>
      {failed && <ProblemNotice error={write.error} />}
      {goals.length > 0 && (
        <NativeSelect
          label={t('comments.about')}
          value={goalId}
          data={[
            { value: '', label: t('comments.whole') },
            ...goals.map((goal) => ({ value: goal.goalId, label: goal.title })),
          ]}
          onChange={(event) => setGoalId(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={
          answerTo ? t('comments.answerTo', { name: answerTo.authorName }) : t('comments.write')
        }
        rows={3}
        maxLength={2000}
        required
        withAsterisk={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant={answerTo ? 'default' : 'filled'}
        loading={write.isPending && write.variables.commentId === commentId}
      >
        {t('comments.send')}
      </Button>
    </form>
  );
}
