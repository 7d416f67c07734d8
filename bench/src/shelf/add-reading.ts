import { createSeededRandom } from '../testing/seeded-random.ts';
import type pg from 'pg';

interface Size {
  readonly districtId: string;
  readonly texts: number;
}

const topics = [
  'animals',
  'space',
  'sports',
  'music',
  'family',
  'history',
  'ocean',
  'weather',
  'art',
  'games',
];

/** A library as a school has it after a while, and of each learner a measure, an interest and five texts read. */
export async function addReading(owner: pg.Client, { districtId, texts }: Size): Promise<void> {
  const random = createSeededRandom(7);
  const page = 'The boat went out to sea, and the wind was kind. '.repeat(40);
  const rows = Array.from({ length: texts }, (_, at) => ({
    title: `Text ${at}`,
    topic: topics[at % topics.length],
    grade: 8 * random.uniform(),
    error: 0.5 + 2.5 * random.uniform(),
  }));
  await owner.query(
    `insert into text (district_id, text_id, source_key, source, title, language, kind, topics, licence, pages, words, sentences,
       measured_grade, measured_error, measure, grade, error, search)
     select $1, gen_random_uuid(), r.title, 'import', r.title, 'en', 'story', array[r.topic], 'CC BY 4.0', jsonb_build_array($2::text),
       400, 40, r.grade, r.error, '{}', r.grade, r.error, to_tsvector('simple', r.title)
     from jsonb_to_recordset($3::jsonb) as r (title text, topic text, grade float8, error float8)`,
    [districtId, page, JSON.stringify(rows)],
  );
  const learners = `(select distinct person_id from person_role where district_id = $1 and role = 'learner')`;
  await owner.query(
    `insert into reader_measure (district_id, learner_id, measure_id, source, language, grade, error, measured_on)
     select $1, person_id, gen_random_uuid(), 'check', 'en', 1 + (hashtext(person_id::text) & 1023) / 170.0, 0.7, current_date - 10
     from ${learners} as learner`,
    [districtId],
  );
  await owner.query(
    `insert into profile_entry (district_id, learner_id, entry_id, kind, voice, text, visibility, school_year)
     select $1, person_id, gen_random_uuid(), 'interest', 'learner', 'I like space and soccer.', 'family', 2027
     from ${learners} as learner`,
    [districtId],
  );
  await owner.query(
    `insert into reading (district_id, learner_id, reading_id, text_id, started_at, last_at, finished_at, vote, asked, answered_right)
     select $1, person_id, gen_random_uuid(), t.text_id, now() - interval '9 days', now() - interval '9 days', now() - interval '9 days',
       'just-right', 3, 2
     from ${learners} as learner
     cross join lateral (select text_id from text where district_id = $1 order by md5(text_id::text || person_id::text) limit 5) as t`,
    [districtId],
  );
  await owner.query('vacuum analyze');
}
