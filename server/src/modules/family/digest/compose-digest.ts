import { renderBecause } from '@everyplan/contract/because';
import type { FamilyWeek } from '@everyplan/contract';
import { digestWords, type DigestWords } from './digest-words.ts';

export interface Digest {
  readonly language: 'en' | 'es';
  readonly children: readonly FamilyWeek[];
  /** null: the guardian has no pages, so the mail leads to none. */
  readonly pageUrl: string | null;
  readonly stopUrl: string;
}

/** A family's weekly mail, all children in one: first names and what is needed, plain and as simple HTML that says the same. */
export function composeDigest(digest: Digest) {
  const words = digestWords[digest.language];
  const subject = words.subject(digest.children.map(({ givenName }) => givenName));
  const parts = digest.children.map((child) => linesOf(child, digest, words));
  const foot = [
    ...(digest.pageUrl === null ? [] : [{ text: words.page, url: digest.pageUrl }]),
    { text: words.stop, url: digest.stopUrl },
  ];
  return {
    subject,
    text: asText(words, parts, foot),
    html: asHtml(digest.language, words, parts, foot),
  };
}

interface Part {
  readonly name: string;
  readonly lines: readonly string[];
}

interface FootLink {
  readonly text: string;
  readonly url: string;
}

function linesOf(child: FamilyWeek, { language, pageUrl }: Digest, words: DigestWords): Part {
  const { stepsDone, stepsTotal, nextCheckIn, talk } = child;
  const lines = [
    // Who has no pages cannot say it there, and is not asked.
    ...(child.awaitsFamily && pageUrl !== null ? [words.awaitsFamily] : []),
    stepsTotal === 0 ? words.noSteps : words.steps(stepsDone, stepsTotal),
    ...(child.goals.length === 0 ? [] : [`${words.goals} ${child.goals.join(' · ')}`]),
    ...(child.open.length === 0 ? [] : [`${words.open} ${child.open.join(' · ')}`]),
    ...(nextCheckIn === null
      ? []
      : [`${words.checkIn} ${dayText(nextCheckIn.day, language)}${timeText(nextCheckIn.time)}`]),
    ...(talk === null
      ? []
      : [
          `${words.talk} ${renderBecause(talk.says, language)} ${renderBecause(talk.because, language)}`,
        ]),
  ];
  return { name: child.givenName, lines };
}

function timeText(time: string | null): string {
  return time === null ? '' : `, ${time}`;
}

function dayText(day: string, language: 'en' | 'es'): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(`${day}T00:00:00Z`));
}

function asText(words: DigestWords, parts: readonly Part[], foot: readonly FootLink[]): string {
  const body = parts.map(({ name, lines }) =>
    [name, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  const links = foot.map(({ text, url }) => `${text}\n${url}`);
  return `${[words.greeting, ...body, ...links].join('\n\n')}\n`;
}

function asHtml(
  language: string,
  words: DigestWords,
  parts: readonly Part[],
  foot: readonly FootLink[],
): string {
  const body = parts.map(
    ({ name, lines }) =>
      `<h2>${escape(name)}</h2><ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`,
  );
  const links = foot.map(({ text, url }) => `<p><a href="${escape(url)}">${escape(text)}</a></p>`);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style="font-family:sans-serif;line-height:1.5;max-width:36em"><p>${escape(words.greeting)}</p>${body.join('')}${links.join('')}</body></html>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
