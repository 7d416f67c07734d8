import { Button, Textarea } from '@mantine/core';
import type { PlanComment } from '@everyplan/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import { When } from '../../../ui/when.tsx';
import type { CommentActions } from './use-comments.ts';

interface CommentLineProps {
  readonly comment: PlanComment;
  /** The goal that it is about, in words. */
  readonly about: string | null;
  readonly actions: CommentActions;
}

/** One comment: who, when, in which language, and for its author the way to change it or take it back. */
export function CommentLine({ comment, about, actions }: CommentLineProps) {
  const { t } = useTranslation('family');
  const [editing, setEditing] = useState(false);
  const { authorName, text, language, mine } = comment;
  if (text === null)
    return <p className="quiet small">{t('comments.isWithdrawn', { name: authorName })}</p>;
  return (
    <article className="comment">
      <CommentHead comment={comment} about={about} />
      {editing ? (
        <EditComment
          text={text}
          onDone={(changed) => {
            setEditing(false);
            if (changed !== text) actions.change.mutate({ comment, text: changed });
          }}
        />
      ) : (
        <p className="comment-text" lang={language}>
          {text}
        </p>
      )}
      {mine && !editing && (
        <p className="row small">
          <button
            type="button"
            className="text-button small"
            aria-label={t('comments.changeMine')}
            onClick={() => setEditing(true)}
          >
            {t('comments.change')}
          </button>
          <button
            type="button"
            className="text-button small"
            aria-label={t('comments.withdrawMine')}
            onClick={() => actions.withdraw.mutate({ ...comment, back: false })}
          >
            {t('comments.withdraw')}
          </button>
        </p>
      )}
    </article>
  );
}

const languageNames = { en: 'English', es: 'Español' } as const;

function CommentHead({ comment, about }: Omit<CommentLineProps, 'actions'>) {
  const { t } = useTranslation('family');
  const reader = useLanguage();
  const { authorName, voice, language, writtenAt, editedAt, isNew } = comment;
  return (
    <header className="comment-head small">
      <strong>{authorName}</strong>
      <span className="quiet">{t(`comments.voices.${voice}`)}</span>
      <span className="quiet">
        <When at={writtenAt} />
        {editedAt !== null && ` · ${t('comments.wasChanged')}`}
      </span>
      {language !== reader && (
        <span className="comment-tag" lang={language}>
          {languageNames[language]}
        </span>
      )}
      {isNew && <span className="comment-tag comment-new">{t('comments.isNew')}</span>}
      {about !== null && (
        <span className="comment-about">{t('comments.aboutGoal', { title: about })}</span>
      )}
    </header>
  );
}

interface EditCommentProps {
  readonly text: string;
  readonly onDone: (text: string) => void;
}

function EditComment({ text, onDone }: EditCommentProps) {
  const { t } = useTranslation(['family', 'ui']);
  const [value, setValue] = useState(text);
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(value.trim());
      }}
    >
      <Textarea
        aria-label={t('family:comments.changeMine')}
        rows={3}
        maxLength={2000}
        required
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" size="sm">
          {t('ui:save')}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => onDone(text)}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
