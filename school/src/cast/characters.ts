/**
 * The main characters: their ids, names, usernames and e-mails never change, whatever the seed or the day.
 * The demo's password is the server's matter.
 */
export type Character = {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly username: string;
  readonly email: string;
};

export type Characters = typeof characters;

export const characters = {
  /** Grade 6, in the class that every picture shows; draws comics, is at home in reading and on her way in mathematics. */
  learner: character('learner-0001', 'Inés', 'Andrade', 'ines.andrade'),
  /** Her brother, grade 2. */
  youngLearner: character('learner-0002', 'Tomás', 'Andrade', 'tomas.andrade'),
  /** The mother of the two; Spanish is the language of the house. */
  guardian: character('guardian-0001', 'Marisol', 'Andrade', 'marisol.andrade'),
  /** Grade 6 mathematics; her section B is the class that every picture shows. */
  teacher: character('teacher-01', 'Rosalind', 'Mensah', 'rosalind.mensah'),
  /** Mathematics coach of both schools. */
  coach: character('coach-1', 'Peter', 'Kowalczyk', 'peter.kowalczyk'),
  /** Principal of the middle school. */
  principal: character('principal-1', 'Helen', 'Tsosie', 'helen.tsosie'),
  /** District administrator. */
  administrator: character('administrator-1', 'Victor', 'Nakamura', 'victor.nakamura'),
} as const;

/** The class that every picture shows: grade 6 mathematics, section B, 26 learners. */
export const mainClassId = 'class-06-b-mathematics';

function character(id: string, givenName: string, familyName: string, username: string): Character {
  return { id, givenName, familyName, username, email: `${username}@alder.example` };
}
