import { because, type Because } from './because.ts';
import type { ChoiceBoard } from './choice-board.ts';
import type { ExistingStep, StepPurpose } from './choose-steps.ts';
import type { Importance } from './grade-importance.ts';
import type { Candidate } from './list-candidates.ts';
import { type OwnStepName, together } from './own-steps.ts';
import type { StepKind } from './resource-shelf.ts';
import type { WeekSupport } from './week-support.ts';

/** One way to do a step. */
export interface DraftOption {
  /** undefined: a step that needs nothing but the goal itself (`own` says which). */
  readonly resourceId: string | undefined;
  readonly own: OwnStepName | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly needsDevice: boolean;
  readonly because: readonly Because[];
}

export interface DraftStep extends DraftOption {
  readonly goal: number | undefined;
  readonly standardId: string | undefined;
  readonly importance: Importance;
  /** Of a choice: 2 to 4 ways, of which the learner takes one; the step has the minutes of the longest. Else none. */
  readonly options: readonly DraftOption[];
}

/** In the order of the goals, what keeps something fresh last; the first step that meets a need says so. */
export function explainSteps(
  picked: readonly Candidate[],
  week: {
    readonly purposes: readonly StepPurpose[];
    readonly kept: readonly ExistingStep[];
    readonly importance: ReadonlyMap<Candidate, Importance>;
    readonly board: ChoiceBoard | undefined;
  },
): readonly DraftStep[] {
  const { purposes, kept, board } = week;
  const place = (step: Candidate) => purposes.indexOf(step.purpose);
  const ordered = [...picked].sort((a, b) => place(a) - place(b));
  const sure = ordered.filter((step) => step !== board?.instead);
  const withPeople = kept.some(({ kind }) => together.has(kind))
    ? undefined
    : sure.find(({ kind }) => together.has(kind));
  const withoutDevice = kept.some(({ needsDevice }) => !needsDevice)
    ? undefined
    : sure.find((step) => !step.needsDevice && step !== withPeople);
  return ordered.map((step) => {
    if (step === board?.instead) return toBoard(step, board);
    return {
      ...toOption(step),
      goal: step.purpose.goal,
      standardId: step.purpose.standardId,
      importance: week.importance.get(step) ?? 'should',
      options: [],
      because: [
        step.purpose.because,
        ...explainOption(step),
        ...(step === withPeople ? [because('with-people')] : []),
        ...(step === withoutDevice ? [because('without-device')] : []),
      ],
    };
  });
}

function toBoard(step: Candidate, { options }: ChoiceBoard): DraftStep {
  return {
    goal: step.purpose.goal,
    standardId: step.purpose.standardId,
    resourceId: undefined,
    own: undefined,
    kind: step.kind,
    minutes: Math.max(...options.map(({ minutes }) => minutes)),
    needsDevice: options.every(({ needsDevice }) => needsDevice),
    importance: 'choice',
    options: options.map(toOption),
    because: [step.purpose.because, because('choose-one', { count: options.length })],
  };
}

export function toOption(step: Candidate): DraftOption {
  const { resourceId, own, kind, minutes, needsDevice } = step;
  return { resourceId, own, kind, minutes, needsDevice, because: explainOption(step) };
}

/** What it does, never whose need it is: a support may be known to few. */
const answering: Readonly<Record<WeekSupport, Because | undefined>> = {
  'short-tasks': undefined,
  'movement-breaks': because('while-moving'),
  'read-aloud': because('heard-first'),
  'answer-aloud': because('said-aloud'),
  'no-screen': undefined,
};

function explainOption({ likes, answers, shortened, minutes }: Candidate): readonly Because[] {
  const answer = answers === undefined ? undefined : answering[answers];
  return [
    ...(likes === undefined ? [] : [because('likes', { interest: likes })]),
    ...(answer === undefined ? [] : [answer]),
    ...(shortened ? [because('kept-short', { minutes })] : []),
  ];
}
