import {
  answerQuestionnaire,
  enterSheet,
  openSurvey,
  printLetters,
  questionsOf,
  readRecipients,
} from '../modules/surveys/index.ts';
import type { Actor } from '../platform/auth/actor.ts';
import { inDistrict, type Scope } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { findClass } from './find-class.ts';

/** Grade 5 B, and the class that every picture shows. */
const asked = [
  { classSource: 'class-05-b-homeroom', band: '3-5' },
  { classSource: 'class-06-b-mathematics', band: '6-8' },
] as const;

/** Of these parts of a class answers are in: some learners are through, some have begun, some are missing. */
const through = 0.6;
const begun = 0.7;
const familiesWhoAnswer = 5;
const daysToAnswer = 21;

/** Asks two classes the way a teacher does, with part of the sheets entered and a few families' answers back. */
export async function askClasses(deps: Deps, scope: Scope): Promise<void> {
  for (const { classSource, band } of asked) {
    const found = await findClass(deps, scope, classSource);
    if (found === undefined) continue;
    const { actor, classId } = found;
    const { surveyId } = await openSurvey(deps, actor, classId, { kind: 'learners', band });
    await enterSheets(deps, actor, { surveyId, classId, band });
    await answerForFamilies(deps, actor, classId);
  }
}

interface Asked {
  readonly surveyId: string;
  readonly classId: string;
  readonly band: (typeof asked)[number]['band'];
}

async function enterSheets(
  deps: Deps,
  actor: Actor,
  { surveyId, classId, band }: Asked,
): Promise<void> {
  const learners = await inDistrict(deps.connection, actor, (tx) =>
    tx
      .selectFrom('enrolment')
      .innerJoin('person', (join) =>
        join
          .onRef('person.district_id', '=', 'enrolment.district_id')
          .onRef('person.person_id', '=', 'enrolment.person_id'),
      )
      .select(['person.person_id', 'person.language'])
      .where('enrolment.class_id', '=', classId)
      .where('enrolment.role', '=', 'learner')
      .orderBy('person.source_id')
      .execute(),
  );
  for (const [index, learner] of learners.entries()) {
    const share = index / learners.length;
    if (share >= begun) return;
    const questions = questionsOf(band).slice(0, share < through ? undefined : 5);
    await enterSheet(deps, actor, {
      surveyId,
      learnerId: learner.person_id,
      language: learner.language.startsWith('es') ? 'es' : 'en',
      answers: questions.map((question, place) => ({
        questionId: question.questionId,
        optionIds: choose(question, scatter(index * 31 + place)),
        words: '',
      })),
    });
  }
}

/** A number that looks like chance and is always the same (Knuth's multiplicative hash). */
function scatter(number: number): number {
  return Math.imul(number + 1, 2_654_435_761) >>> 12;
}

/** Always the same choices; the last of each question, which is the saddest, for few. */
function choose(
  { options, pick }: ReturnType<typeof questionsOf>[number],
  seed: number,
): readonly string[] {
  const often = seed % 11 === 0 ? options : options.slice(0, -1);
  const count = 1 + (seed % pick);
  const places = Array.from({ length: count }, (_, nth) => (seed + nth * 2) % often.length);
  return [...new Set(places)].flatMap((place) => often[place]?.optionId ?? []);
}

const voices = {
  en: [
    ['hopes', 'That school stays something to look forward to.'],
    ['strengths', 'Patient with younger children, and never gives up on a puzzle.'],
    ['helps', 'A minute of quiet first, then one thing at a time.'],
  ],
  es: [
    ['hopes', 'Que lea con gusto y que pregunte sin miedo.'],
    ['strengths', 'Ayuda en casa y explica muy bien las cosas.'],
    ['helps', 'Un momento de calma y después paso a paso.'],
  ],
} as const;

async function answerForFamilies(deps: Deps, actor: Actor, classId: string): Promise<void> {
  const closesOn = new Date(deps.now().getTime() + daysToAnswer * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const { surveyId } = await openSurvey(deps, actor, classId, { kind: 'families', closesOn });
  const { recipients } = await inDistrict(deps.connection, actor, (tx) =>
    readRecipients(tx, actor, surveyId),
  );
  const to = recipients
    .slice(0, familiesWhoAnswer * 2)
    .map((row) => ({ learnerId: row.learner_id, guardianId: row.guardian_id }));
  if (to.length === 0) return;
  const { letters } = await printLetters(deps, actor, { surveyId, to });
  for (const { url, language } of letters.slice(0, familiesWhoAnswer)) {
    const secret = new URL(url).hash.slice(1);
    await answerQuestionnaire(
      deps,
      { secret, ip: '127.0.0.1' },
      {
        language,
        answers: [
          ...voices[language].map(([questionId, words]) => ({
            questionId,
            words,
            optionIds: [],
            restricted: false,
          })),
          { questionId: 'languages', words: '', optionIds: [language], restricted: false },
        ],
      },
    );
  }
}
