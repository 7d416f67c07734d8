import { Link } from '@tanstack/react-router';
import { topicNames } from '@everyplan/contract/topics';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/language.ts';
import { Cover } from './cover.tsx';
import type { FoundText } from './library.ts';
import { useLevelWords } from './use-level-words.ts';

/** A text in the library: cover, title, who wrote it, level, length, topics, licence. */
export function LibraryCard({ text }: { readonly text: FoundText }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const words = useLevelWords();
  const authors = text.credits.filter(({ role }) => role === 'author').map(({ name }) => name);
  return (
    <li className="library-card">
      <Link to="/texts/$textId" params={{ textId: text.textId }} className="library-cover">
        <Cover text={text} />
        <span className="library-title" lang={text.language}>
          {text.title}
        </span>
      </Link>
      {authors.length > 0 && (
        <p className="quiet small library-by">{t('by', { names: authors.join(', ') })}</p>
      )}
      <p className="small">
        <strong>{words.grade(text.level)}</strong> ·{' '}
        {t('words', { words: text.words.toLocaleString(language) })}
        {text.language !== language && ` · ${t(`languages.${text.language}`)}`}
      </p>
      <p className="quiet small">
        {text.topics.map((topic) => topicNames[topic][language]).join(' · ')}
      </p>
      <p className="quiet small">
        {text.licence === '' ? t('noLicence') : text.licence}
        {text.isRead && ` · ${t('isRead')}`}
      </p>
    </li>
  );
}
