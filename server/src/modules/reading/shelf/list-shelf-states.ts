import type { ShelfPlace } from '@everyplan/engine/reading';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import type { Vote } from '../tables.ts';
import { pastDays } from './shelf-rules.ts';
import type { ShelfMark } from './tables.ts';

export interface Past {
  readonly textId: string;
  readonly lastAt: Date;
  readonly finished: boolean;
  readonly vote: Vote | null;
  readonly asked: number | null;
  readonly answeredRight: number | null;
  readonly page: number;
}

export interface Mark {
  readonly textId: string;
  readonly mark: ShelfMark;
  readonly madeBy: string;
  readonly madeAt: Date;
}

export interface WindowInForce {
  /** Null: of a whole class. */
  readonly learnerId: string | null;
  readonly shift: number;
  readonly languages: readonly ('en' | 'es')[];
  readonly mustTopics: readonly string[];
  readonly neverTopics: readonly string[];
}

export interface KeptPlace extends ShelfPlace {
  /** The fingerprint of what it was laid from. */
  readonly laidFrom: string;
  /** Its text has left the library. */
  readonly gone: boolean;
}

/** All that a learner's shelf comes from but the library and the measures, of which it knows only whether they changed. */
export interface ShelfState {
  readonly learnerId: string;
  /** By the district's clock, as measures are dated. */
  readonly today: string;
  /** Of home. */
  readonly language: string;
  readonly grades: readonly string[];
  /** When the library last changed; null where it is empty. */
  readonly libraryAt: string | null;
  /** A fingerprint of the measures; null where there are none. */
  readonly measures: string | null;
  /** The newest first. */
  readonly windows: readonly WindowInForce[];
  /** What learners say, or others say of them, that they like; only what they may read themselves. */
  readonly interests: readonly string[];
  /** What was read in the last year or so, the newest first. */
  readonly past: readonly Past[];
  /** The oldest first. */
  readonly marks: readonly Mark[];
  readonly places: readonly KeptPlace[];
}

interface Asked {
  readonly learnerIds: readonly string[];
  readonly now: Date;
}

/** The states of some learners, in one statement however many they are; whom the transaction does not see is missing. */
export async function listShelfStates(
  tx: Tx,
  { districtId }: Scope,
  { learnerIds, now }: Asked,
): Promise<readonly ShelfState[]> {
  const since = new Date(now.getTime() - pastDays * 86_400_000);
  const { rows } = await sql<KeptState>`
    select p.person_id as "learnerId", (${now}::timestamptz at time zone d.time_zone)::date::text as today, p.language, p.grades,
      (select max(greatest(t.added_at, t.corrected_at, t.edited_at, t.retired_at)) from text t
        where t.district_id = ${districtId}::uuid)::text as "libraryAt",
      (select md5(string_agg(concat_ws(' ', m.measure_id, m.language, m.grade, m.error, m.measured_on), ',' order by m.measure_id))
        from reader_measure m where m.district_id = p.district_id and m.learner_id = p.person_id and m.withdrawn_at is null) as measures,
      (select json_agg(json_build_object('learnerId', w.learner_id, 'shift', w.shift, 'languages', w.languages,
          'mustTopics', w.must_topics, 'neverTopics', w.never_topics) order by w.set_at desc, w.window_id desc)
        from enrolment e join reading_window w on w.district_id = e.district_id and w.class_id = e.class_id and w.ended_at is null
          and (w.learner_id is null or w.learner_id = e.person_id)
        where e.district_id = p.district_id and e.person_id = p.person_id and e.role = 'learner' and e.active) as windows,
      array(select i.text from profile_entry i where i.district_id = p.district_id and i.learner_id = p.person_id and i.kind = 'interest'
        and i.visibility in ('teachers', 'family') and i.retired_at is null order by i.entry_id) as interests,
      (select json_agg(json_build_object('textId', r.text_id, 'lastAt', r.last_at, 'finished', r.finished_at is not null, 'vote', r.vote,
          'asked', r.asked, 'answeredRight', r.answered_right, 'page', r.page) order by r.last_at desc, r.reading_id)
        from reading r where r.district_id = p.district_id and r.learner_id = p.person_id and r.last_at > ${since}) as past,
      (select json_agg(json_build_object('textId', k.text_id, 'mark', k.mark, 'madeBy', k.made_by, 'madeAt', k.made_at)
          order by k.made_at, k.text_id)
        from shelf_mark k where k.district_id = p.district_id and k.learner_id = p.person_id) as marks,
      (select json_agg(json_build_object('textId', s.text_id, 'role', s.role, 'because', s.because, 'laidFrom', s.laid_from,
          'gone', t.retired_at is not null) order by s.position)
        from shelf_place s join text t on t.district_id = s.district_id and t.text_id = s.text_id
        where s.district_id = p.district_id and s.learner_id = p.person_id) as places
    from person p join district d on d.district_id = p.district_id
    where p.district_id = ${districtId}::uuid and p.person_id = any(${learnerIds}::uuid[])`.execute(
    tx,
  );
  return rows.map(asState);
}

/** As JSON brings it: moments are words, and no rows are null. */
interface KeptState extends Pick<
  ShelfState,
  'learnerId' | 'today' | 'language' | 'grades' | 'libraryAt' | 'measures' | 'interests'
> {
  readonly windows: readonly WindowInForce[] | null;
  readonly past: readonly (Omit<Past, 'lastAt'> & { readonly lastAt: string })[] | null;
  readonly marks: readonly (Omit<Mark, 'madeAt'> & { readonly madeAt: string })[] | null;
  readonly places: readonly KeptPlace[] | null;
}

function asState(row: KeptState): ShelfState {
  return {
    ...row,
    windows: row.windows ?? [],
    past: (row.past ?? []).map((past) => ({ ...past, lastAt: new Date(past.lastAt) })),
    marks: (row.marks ?? []).map((mark) => ({ ...mark, madeAt: new Date(mark.madeAt) })),
    places: row.places ?? [],
  };
}
