import { Button, NativeSelect, TextInput } from '@mantine/core';
import { topicCodes, topicNames } from '@everyplan/contract/topics';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import type { FoundText, MyShelf } from './shelf.ts';
import { ReadLink } from './read-link.tsx';
import { ShelfCard } from './shelf-card.tsx';
import { useMarks } from './use-marks.ts';

const kinds = ['story', 'fact', 'poem', 'play'] as const;
const languages = ['en', 'es'] as const;
const none = { search: '', topic: '', kind: '', language: '' };
const pageLength = 24;
/** So many stand there before anybody asked: what was picked for a learner is above, and a wall of covers helps nobody choose. */
const firstFew = 6;

/** Everything that the school has to read, for a learner to choose from freely. */
export function FindTexts({ shelf }: { readonly shelf: MyShelf }) {
  const { t } = useTranslation('shelf');
  const language = useLanguage();
  const [wanted, setWanted] = useState(none);
  /** None: the first few of the first page. */
  const [pages, setPages] = useState(0);
  const put = (part: Partial<typeof none>) => {
    setWanted({ ...wanted, ...part });
    setPages(1);
  };
  const topics = topicCodes
    .map((value) => ({ value, label: topicNames[value][language] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <section aria-labelledby="shelf-find">
      <h2 id="shelf-find">{t('mine.find')}</h2>
      <p className="quiet">{t('mine.findLead')}</p>
      <div className="shelf-finder">
        <TextInput
          type="search"
          label={t('mine.search')}
          value={wanted.search}
          maxLength={100}
          onChange={(event) => put({ search: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('mine.topic')}
          value={wanted.topic}
          data={[{ value: '', label: t('mine.anyTopic') }, ...topics]}
          onChange={(event) => put({ topic: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('mine.kind')}
          value={wanted.kind}
          data={[
            { value: '', label: t('mine.anyKind') },
            ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
          onChange={(event) => put({ kind: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('mine.language')}
          value={wanted.language}
          data={[
            { value: '', label: t('mine.anyLanguage') },
            ...languages.map((value) => ({ value, label: t(`languages.${value}`) })),
          ]}
          onChange={(event) => put({ language: event.currentTarget.value })}
        />
      </div>
      {Array.from({ length: Math.max(1, pages) }, (_, page) => (
        <Found
          key={page}
          wanted={wanted}
          page={page}
          shelf={shelf}
          most={pages === 0 ? firstFew : pageLength}
          onMore={page >= pages - 1 ? () => setPages(pages + 1) : undefined}
        />
      ))}
    </section>
  );
}

interface FoundProps {
  readonly wanted: typeof none;
  readonly page: number;
  readonly shelf: MyShelf;
  readonly most: number;
  readonly onMore: (() => void) | undefined;
}

function Found({ wanted, page, shelf, most, onMore }: FoundProps) {
  const { t } = useTranslation('shelf');
  const { search, topic, kind, language } = useDeferredValue(wanted);
  const query = useQuery({
    ...ask('GET /api/my-shelf/texts', {
      query: {
        from: page * pageLength,
        ...(search !== '' && { search }),
        ...(topic !== '' && { topic }),
        ...(isOne(kinds, kind) && { kind }),
        ...(isOne(languages, language) && { language }),
      },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={query} rows={3}>
      {({ texts, more }) => (
        <>
          {texts.length === 0 && page === 0 && <output>{t('mine.nothing')}</output>}
          <ul className="plain shelf-cards">
            {texts.slice(0, most).map((text) => (
              <FoundCard key={text.textId} text={text} shelf={shelf} />
            ))}
          </ul>
          {(more || texts.length > most) && onMore && (
            <Button variant="default" onClick={onMore}>
              {t('mine.showMore')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function FoundCard({ text, shelf }: { readonly text: FoundText; readonly shelf: MyShelf }) {
  const { t } = useTranslation('shelf');
  const marks = useMarks(shelf.learnerId);
  const there = [...shelf.offered, ...shelf.chosen, ...shelf.begun].some(
    ({ textId }) => textId === text.textId,
  );
  return (
    <ShelfCard text={text}>
      <div className="row shelf-actions">
        <ReadLink text={text} label={t('mine.readIt')} quiet />
        {there ? (
          <p className="quiet small">{t('mine.onShelf')}</p>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('mine.chooseLabel', { title: text.title })}
            onClick={() =>
              marks.mutate({
                textId: text.textId,
                mark: 'chosen',
                on: true,
                said: t('mine.chosenDone', { title: text.title }),
              })
            }
          >
            {t('mine.choose')}
          </Button>
        )}
      </div>
    </ShelfCard>
  );
}

function isOne<T extends string>(list: readonly T[], value: string): value is T {
  return list.some((each) => each === value);
}
