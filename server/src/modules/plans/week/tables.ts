import type { StepKind } from '@everyplan/engine/planning';
import type { ColumnType } from 'kysely';

type Stamp = ColumnType<Date, Date | undefined, Date>;
export type Carrying = 'carry' | 'drop' | 'later';
export type JudgedPace = 'behind' | 'on' | 'ahead';

declare module '../../../platform/db/database.ts' {
  interface Database {
    step_proposal: {
      district_id: string;
      plan_id: string;
      proposal_id: string;
      learner_id: string;
      week_id: string;
      goal_id: string | null;
      kind: StepKind;
      title: string;
      minutes: number;
      proposed_by: string;
      proposed_at: Stamp;
      decision: 'accepted' | 'declined' | null;
      word: string | null;
      decided_by: string | null;
      decided_at: Date | null;
      step_id: string | null;
    };
    step_carry_over: {
      district_id: string;
      plan_id: string;
      step_id: string;
      learner_id: string;
      decision: Carrying;
      new_step_id: string | null;
      decided_by: string;
      decided_at: Stamp;
    };
    pace_judgement: {
      district_id: string;
      learner_id: string;
      judgement_id: string;
      word: JudgedPace;
      reason: string;
      made_by: string;
      made_at: Stamp;
      expires_on: string;
      withdrawn_at: Date | null;
    };
  }
}
