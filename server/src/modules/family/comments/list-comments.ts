import { sql } from 'kysely';
import type { PlanComment } from '@everyplan/contract';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';

interface CommentRow {
  readonly comment_id: string;
  readonly thread_id: string | null;
  readonly goal_id: string | null;
  readonly author_id: string;
  readonly author_name: string;
  readonly voice: PlanComment['voice'];
  readonly text: string;
  readonly language: 'en' | 'es';
  readonly written_at: Date;
  readonly edited_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly is_new: boolean;
}

/** What was said about a learner's plan, oldest first. The learner must be visible already. */
export async function listComments(
  tx: Tx,
  actor: Actor,
  of: { readonly learnerId: string; readonly commentId?: string },
): Promise<readonly PlanComment[]> {
  const { rows } = await sql<CommentRow>`
    select c.comment_id, c.thread_id, c.goal_id, c.author_id, p.given_name || ' ' || p.family_name as author_name, c.voice, c.text,
      c.language, c.written_at, c.edited_at, c.withdrawn_at,
      c.author_id <> ${actor.personId}::uuid and c.withdrawn_at is null and (r.read_at is null or c.written_at > r.read_at) as is_new
    from plan_comment c
      join person p on p.district_id = c.district_id and p.person_id = c.author_id
      left join plan_comment_reading r on r.district_id = c.district_id and r.learner_id = c.learner_id
        and r.person_id = ${actor.personId}::uuid
    where c.district_id = ${actor.districtId}::uuid and c.learner_id = ${of.learnerId}::uuid
      and (${of.commentId ?? null}::uuid is null or c.comment_id = ${of.commentId ?? null}::uuid)
    order by c.written_at, c.comment_id
    limit 1000`.execute(tx);
  return rows.map((row) => presentComment(row, actor));
}

function presentComment(row: CommentRow, actor: Actor): PlanComment {
  return {
    commentId: row.comment_id,
    threadId: row.thread_id,
    goalId: row.goal_id,
    authorName: row.author_name,
    voice: row.voice,
    text: row.withdrawn_at === null ? row.text : null,
    language: row.language,
    writtenAt: row.written_at.toISOString(),
    editedAt: row.edited_at?.toISOString() ?? null,
    mine: row.author_id === actor.personId,
    isNew: row.is_new,
  };
}
