/** The story without page marks and its licence footer. */
export function storyText(markdown: string): string {
  const end = markdown.search(/^\* License:/m);
  const body = end < 0 ? markdown : markdown.slice(0, end);
  return body
    .replace(/^##.*$/gm, '')
    .replace(/^# .*$/m, '')
    .trim();
}

/** Lower-case words of a story, apostrophes dropped. */
export function storyWords(markdown: string): readonly string[] {
  return (
    storyText(markdown)
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[a-z]+/g) ?? []
  );
}
