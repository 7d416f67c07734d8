import type { Because } from '@everyplan/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Cover } from '../library/cover.tsx';
import type { FoundText } from './shelf.ts';
import { topicName } from './topic-name.ts';

/** A text as it stands on a shelf: its cover, what it is, and what can be done with it. */
export function ShelfCard({
  text,
  children,
}: {
  readonly text: FoundText;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const facts = [
    text.kind === null ? '' : t(`kinds.${text.kind}`),
    text.language === language ? '' : t(`languages.${text.language}`),
    t('mine.pages', { count: text.pages }),
  ];
  return (
    <li className="card shelf-card">
      <div className="shelf-cover">
        <Cover text={text} />
      </div>
      <div className="shelf-words">
        <h3 lang={text.language}>{text.title}</h3>
        <p className="quiet small">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        {children}
      </div>
    </li>
  );
}

const codes = [
  'shelf-more-like',
  'shelf-interest',
  'shelf-went-well',
  'shelf-read-before',
  'shelf-stretch',
  'shelf-easy',
  'shelf-just-right',
] as const;

/** Why this text, in a child's words: at most the two reasons that say most. */
export function ShelfReasons({ because }: { readonly because: readonly Because[] }) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const said = codes.flatMap((code) => {
    const reason = because.find((each) => each.code === code);
    if (reason === undefined) return [];
    const { topic, title } = reason.values;
    return [t(`child.${code}`, { title, topic: topicName(String(topic), language) })];
  });
  return <p className="small">{said.slice(0, 2).join(' ')}</p>;
}
