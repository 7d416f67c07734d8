/** Tables about a learner that are no part of the file about them, each with its reason. Everything else is, without being listed. */
export const notExported: Readonly<Record<string, string>> = {
  check_in_private_note: 'an adult’s own notes, which nobody else may read; ask that adult',
  learner_card: 'the secret of a sign-in card, kept as a hash; it says nothing about the learner',
  family_link: 'the secrets of links that were sent, kept as hashes',
  estimating: 'a lock that says only when estimates were made; they themselves are in the file',
};

/** Columns that hold secrets or only serve the database. */
export const notExportedColumns: readonly string[] = [
  'district_id',
  'learner_id',
  'token_hash',
  'secret_hash',
  'pictures_hash',
];
