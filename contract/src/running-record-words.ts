/** Which information a reader seems to have used. */
export const cues = ['meaning', 'structure', 'visual'] as const;
export type Cue = (typeof cues)[number];
/** The four dimensions of reading with expression, after Zutell and Rasinski (1991). */
export const expressionParts = ['phrasing', 'pace', 'smoothness', 'expression'] as const;
/** A recording is sent in parts of at most so many bytes. */
export const audioPartBytes = 512 * 1024;
