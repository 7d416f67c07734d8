export const mappingFields = ['learner', 'skill', 'score', 'problem', 'at', 'order'] as const;

/** The file's own headers as the route wants them (JSON), from the fields `column-…`; undefined where none was named. */
export function readMapping(form: FormData): string | undefined {
  const named = mappingFields.flatMap((field) => {
    const header = String(form.get(`column-${field}`) ?? '').trim();
    return header === '' ? [] : [[field, header] as const];
  });
  return named.length === 0 ? undefined : JSON.stringify(Object.fromEntries(named));
}
