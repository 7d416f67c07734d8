import { Button } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MyCheckCard } from '../reading-check/my-check-card.tsx';
import { FindTexts } from './find-texts.tsx';
import { MoreLike } from './more-like.tsx';
import { type MyShelf, myShelfQuery } from './shelf.ts';
import { ReadLink } from './read-link.tsx';
import { ShelfCard, ShelfReasons } from './shelf-card.tsx';
import { useMarks } from './use-marks.ts';
import './my-shelf.css';

/** What a learner may read now, with why; everything else is theirs to look through. No level anywhere. */
export function MyShelfPage() {
  const { t } = useTranslation('shelf');
  const query = useQuery(myShelfQuery);
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      <MyCheckCard />
      <Loaded query={query}>
        {(shelf) => (
          <div className="stack my-shelf">
            <Begun shelf={shelf} />
            <Chosen shelf={shelf} />
            <Offered shelf={shelf} />
            <FindTexts shelf={shelf} />
            <Read shelf={shelf} />
          </div>
        )}
      </Loaded>
    </>
  );
}

interface Part {
  readonly shelf: MyShelf;
}

function Begun({ shelf: { begun } }: Part) {
  const { t } = useTranslation('shelf');
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="shelf-begun">
      <h2 id="shelf-begun">{t('mine.begun')}</h2>
      <ul className="plain shelf-cards">
        {begun.map((text) => (
          <ShelfCard key={text.textId} text={text}>
            <p className="small">{t('mine.page', { page: text.page, pages: text.pages })}</p>
            <ReadLink text={text} label={t('mine.goOn')} />
          </ShelfCard>
        ))}
      </ul>
    </section>
  );
}

function Chosen({ shelf: { chosen, learnerId } }: Part) {
  const { t } = useTranslation('shelf');
  const marks = useMarks(learnerId);
  if (chosen.length === 0) return null;
  return (
    <section aria-labelledby="shelf-chosen">
      <h2 id="shelf-chosen">{t('mine.chosen')}</h2>
      <ul className="plain shelf-cards">
        {chosen.map((text) => (
          <ShelfCard key={text.textId} text={text}>
            {!text.mine && <p className="small">{t('mine.fromTeacher')}</p>}
            <div className="row shelf-actions">
              <ReadLink text={text} label={t('mine.readIt')} />
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() =>
                  marks.mutate({
                    textId: text.textId,
                    mark: 'chosen',
                    on: false,
                    said: t('mine.takenOff', { title: text.title }),
                  })
                }
              >
                {t('mine.takeOff')}
              </Button>
            </div>
          </ShelfCard>
        ))}
      </ul>
    </section>
  );
}

function Offered({ shelf: { offered, learnerId } }: Part) {
  const { t } = useTranslation('shelf');
  const marks = useMarks(learnerId);
  if (offered.length === 0)
    return (
      <Empty
        icon={<IconBooks size={40} stroke={1.5} aria-hidden />}
        title={t('mine.emptyTitle')}
        text={t('mine.emptyText')}
      />
    );
  return (
    <section aria-labelledby="shelf-offered">
      <h2 id="shelf-offered">{t('mine.offered')}</h2>
      <ul className="plain shelf-cards">
        {offered.map((text) => (
          <ShelfCard key={text.textId} text={text}>
            <ShelfReasons because={text.because} />
            <div className="row shelf-actions">
              <ReadLink text={text} label={t('mine.readIt')} />
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('mine.putBackLabel', { title: text.title })}
                onClick={() =>
                  marks.mutate({
                    textId: text.textId,
                    mark: 'put-back',
                    on: true,
                    said: t('mine.putBackDone', { title: text.title }),
                  })
                }
              >
                {t('mine.putBack')}
              </Button>
            </div>
          </ShelfCard>
        ))}
      </ul>
    </section>
  );
}

function Read({ shelf: { read, learnerId } }: Part) {
  const { t } = useTranslation('shelf');
  if (read.length === 0) return null;
  return (
    <section aria-labelledby="shelf-read">
      <h2 id="shelf-read">{t('mine.read')}</h2>
      <ul className="plain shelf-cards">
        {read.map((text) => (
          <ShelfCard key={text.textId} text={text}>
            <MoreLike learnerId={learnerId} text={text} />
          </ShelfCard>
        ))}
      </ul>
    </section>
  );
}
