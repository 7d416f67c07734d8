import type { Because } from '@everyplan/contract';
import type { Language } from '../../platform/language.ts';
import { topicName } from './topic-name.ts';

/** Reasons with the topics that they speak of by name. */
export function nameTopics(because: readonly Because[], language: Language): readonly Because[] {
  return because.map(({ code, values }) => ({
    code,
    values:
      'topic' in values
        ? { ...values, topic: topicName(String(values['topic']), language) }
        : values,
  }));
}
