import type { ColumnType, Generated } from 'kysely';
import type { AgendaItem, SkillKnown } from './rules.ts';

type Json<Value> = ColumnType<Value, string, string>;

export type Who = 'learner' | 'adult' | 'family';
export type TopicKind = 'talk-asked' | 'family-comment';
export type NameStyle = 'initial' | 'full' | 'none';
/** What was known of each skill, by its id. */
export type KnownSkills = Readonly<Record<string, SkillKnown>>;

declare module '../../platform/db/database.ts' {
  interface Database {
    check_in: {
      district_id: string;
      learner_id: string;
      check_in_id: string;
      adult_id: string;
      day: string;
      at_time: string | null;
      minutes: number;
      sequence: Generated<number>;
      shared_note: Generated<string>;
      note_revision: Generated<number>;
      planned_by: string | null;
      planned_at: Date;
      changed_at: Date;
      held_at: Date | null;
      cancelled_at: Date | null;
      agenda: Json<readonly AgendaItem[]> | null;
      known: Json<KnownSkills> | null;
    };
    check_in_private_note: {
      district_id: string;
      learner_id: string;
      check_in_id: string;
      author_id: string;
      text: string;
      changed_at: Date;
    };
    check_in_item: {
      district_id: string;
      learner_id: string;
      check_in_id: string;
      key: string;
      text: string | null;
      author_id: string | null;
      left_out_at: Date | null;
      written_at: Date;
    };
    check_in_decision: {
      district_id: string;
      learner_id: string;
      decision_id: string;
      check_in_id: string;
      text: string;
      who: Who;
      due_on: string | null;
      decided_by: string | null;
      decided_at: Date;
      done_at: Date | null;
      done_by: string | null;
    };
    check_in_topic: {
      district_id: string;
      learner_id: string;
      topic_id: string;
      kind: TopicKind;
      text: string;
      author_id: string | null;
      raised_at: Date;
      settled_in: string | null;
    };
    reminder_stop: { district_id: string; person_id: string; stopped_at: Date };
    reminder_sent: {
      district_id: string;
      person_id: string;
      day: string;
      claimed_at: Date;
    };
    calendar_feed: {
      district_id: string;
      person_id: string;
      token_sha256: Buffer;
      names: Generated<NameStyle>;
      made_at: Date;
      read_at: Date | null;
    };
  }
}
