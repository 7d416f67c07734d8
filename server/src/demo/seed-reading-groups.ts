import { keepGroups, proposeGroups, setWindow } from '../modules/reading/index.ts';
import type { Actor } from '../platform/auth/actor.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';
import { findClass } from './find-class.ts';

type Window = Omit<Parameters<typeof setWindow>[2], 'classId' | 'learnerId'>;

const asMeasured: Window = {
  shift: 0,
  languages: [],
  mustTopics: [],
  neverTopics: [],
  because: '',
};

/** What each class is offered; the windows of the class are by the words of its teacher, those of learners go to its first ones by group. */
const classes: readonly {
  readonly source: string;
  readonly size: number;
  readonly ofClass?: Window;
  readonly ofLearners: readonly Window[];
}[] = [
  {
    source: 'class-06-a-homeroom',
    size: 5,
    ofLearners: [
      {
        ...asMeasured,
        shift: -0.5,
        because: 'Back after two weeks at home: some easy wins first.',
      },
      { ...asMeasured, shift: 1, because: 'Asked for harder texts about space.' },
    ],
  },
  {
    source: 'class-05-b-homeroom',
    size: 4,
    ofClass: {
      ...asMeasured,
      mustTopics: ['animals', 'nature', 'ocean', 'plants', 'weather'],
      because: 'Our unit on living things, until the winter break.',
    },
    ofLearners: [],
  },
  { source: 'class-03-a-homeroom', size: 5, ofLearners: [] },
];

/** Guided-reading groups of three classes as they are proposed, and a few windows, each with its teacher's reason. */
export async function seedReadingGroups(deps: Deps, districtId: string): Promise<void> {
  for (const { source, size, ofClass, ofLearners } of classes) {
    const found = await findClass(deps, { districtId }, source);
    if (found === undefined) continue;
    const { actor, classId } = found;
    if (ofClass !== undefined) await setWindow(deps, actor, { classId, ...ofClass });
    const learnerIds = await formGroups(deps, actor, { classId, size });
    for (const [at, window] of ofLearners.entries()) {
      const learnerId = learnerIds[at];
      if (learnerId !== undefined) await setWindow(deps, actor, { classId, learnerId, ...window });
    }
  }
}

/** Keeps the groups that are proposed. Returns a learner of each. */
async function formGroups(
  deps: Deps,
  actor: Actor,
  { classId, size }: { readonly classId: string; readonly size: number },
): Promise<readonly string[]> {
  const { groups } = await proposeGroups(deps, actor, { classId, size });
  await keepGroups(deps, actor, {
    classId,
    groups: groups.map(({ textId, learnerIds }) => ({ groupId: newId(), textId, learnerIds })),
  });
  return groups.flatMap(({ learnerIds }) => learnerIds[0] ?? []);
}
