import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlanComment } from '@everyplan/contract';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import { ask } from '../../../platform/ask.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { usePlan } from '../../plans/use-plan.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentLine } from './comment-line.tsx';
import { groupThreads } from './group-threads.ts';
import { useComments } from './use-comments.ts';
import './comments.css';

/** What learner, family and teachers say to each other about a plan, by threads; each may begin one or answer. */
export function PlanComments({ learnerId }: { readonly learnerId: string }) {
  const { t } = useTranslation('family');
  const query = useQuery(ask('GET /api/learners/:learnerId/comments', { params: { learnerId } }));
  useMarkRead(learnerId, query.data?.comments);
  return (
    <section className="comments not-printed" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{t('comments.title')}</h2>
      <p className="quiet small">{t('comments.lead')}</p>
      <Loaded query={query} rows={3}>
        {({ comments, mayWrite }) => (
          <Threads learnerId={learnerId} comments={comments} mayWrite={mayWrite} />
        )}
      </Loaded>
    </section>
  );
}

interface ThreadsProps {
  readonly learnerId: string;
  readonly comments: readonly PlanComment[];
  readonly mayWrite: boolean;
}

function Threads({ learnerId, comments, mayWrite }: ThreadsProps) {
  const { t } = useTranslation('family');
  const actions = useComments(learnerId);
  const goals = usePlan(learnerId).data?.plan?.goals ?? [];
  const titleOf = (goalId: string | null) =>
    goalId === null
      ? null
      : (goals.find((goal) => goal.goalId === goalId)?.title ?? t('comments.goneGoal'));
  const threads = groupThreads(comments);
  return (
    <>
      {threads.length === 0 && <p className="quiet">{t('comments.emptyAll')}</p>}
      <ul className="plain">
        {threads.map(({ first, answers }) => (
          <li key={first.commentId} className="thread">
            <CommentLine comment={first} about={titleOf(first.goalId)} actions={actions} />
            <ul className="plain answers">
              {answers.map((answer) => (
                <li key={answer.commentId}>
                  <CommentLine comment={answer} about={null} actions={actions} />
                </li>
              ))}
            </ul>
            {mayWrite && <CommentForm answerTo={first} goals={[]} actions={actions} />}
          </li>
        ))}
      </ul>
      {mayWrite && <CommentForm goals={goals} actions={actions} />}
    </>
  );
}

/** What has stood on the page has been read; what was new keeps its mark until the page is opened again. */
function useMarkRead(learnerId: string, comments: readonly PlanComment[] | undefined) {
  const queryClient = useQueryClient();
  const hasNew = comments?.some(({ isNew }) => isNew) ?? false;
  useEffect(() => {
    if (!hasNew) return;
    const read = window.setTimeout(async () => {
      await api('PUT /api/learners/:learnerId/comments/reading', { params: { learnerId } });
      await queryClient.invalidateQueries({ queryKey: ['GET /api/children'] });
    }, 2000);
    return () => window.clearTimeout(read);
  }, [hasNew, learnerId, queryClient]);
}
