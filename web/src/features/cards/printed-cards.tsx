import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Api, ResponseOf } from '@everyplan/contract';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../ui/qr-code.tsx';
import { Emblem } from './emblem.tsx';
import { pictures, type PictureName } from './pictures.ts';

type Issued = ResponseOf<Api['POST /api/classes/:classId/cards']>;
type Card = Issued['cards'][number];

interface PrintedCardsProps {
  readonly title: string;
  readonly issued: Issued;
  readonly onHide: () => void;
}

/** Cards to cut out, and on a sheet of its own the teacher's list of the pictures: who finds a card finds no pictures with it. */
export function PrintedCards({ title, issued, onHide }: PrintedCardsProps) {
  const { t } = useTranslation('cards');
  const { cards, without } = issued;
  return (
    <section aria-labelledby="cards-ready">
      <div className="notice not-printed cards-ready">
        <div className="stack">
          <h2 id="cards-ready">{t('print.ready', { count: cards.length })}</h2>
          {cards.length > 0 && <p>{t('print.once')}</p>}
          {without.map(({ learnerId, name, why }) => (
            <p key={learnerId}>{t('page.without', { name, why: t(`page.whys.${why}`) })}</p>
          ))}
          <div className="row">
            {cards.length > 0 && (
              <Button
                leftSection={<IconPrinter size={18} aria-hidden />}
                onClick={() => window.print()}
              >
                {t('print.print')}
              </Button>
            )}
            <Button variant="subtle" onClick={onHide}>
              {t('print.hide')}
            </Button>
          </div>
        </div>
      </div>
      <ul className="plain printed-cards">
        {cards.flatMap((card) =>
          card.url === null ? [] : [<CardToCut key={card.learnerId} card={card} url={card.url} />],
        )}
      </ul>
      {cards.length > 0 && <PictureList title={title} cards={cards} />}
    </section>
  );
}

function CardToCut({ card, url }: { readonly card: Card; readonly url: string }) {
  const { t } = useTranslation('cards', { lng: card.language });
  return (
    <li className="printed-card" lang={card.language}>
      <QrCode text={url} label={t('print.qr', { name: card.givenName })} />
      <div>
        <p className="printed-card-name">{card.givenName}</p>
        <Emblem name={card.emblem} size={44} />
        <p className="small">{t('print.how')}</p>
      </div>
    </li>
  );
}

function PictureList({
  title,
  cards,
}: {
  readonly title: string;
  readonly cards: readonly Card[];
}) {
  const { t } = useTranslation('cards');
  return (
    <section
      className="picture-list"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- on a phone the table scrolls sideways, by keyboard too
      tabIndex={0}
      aria-labelledby="picture-list-title"
    >
      <h2 id="picture-list-title">{t('print.listTitle', { title })}</h2>
      <p>{t('print.listText')}</p>
      <table>
        <tbody>
          {cards.map((card) => (
            <tr key={card.learnerId}>
              <th scope="row">
                {card.givenName} {card.familyName}
                {card.url === null && <span className="quiet small"> {t('print.sameCard')}</span>}
              </th>
              {card.pictures.map((name) => (
                <td key={name}>
                  <PictureOnPaper name={name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PictureOnPaper({ name }: { readonly name: PictureName }) {
  const { t } = useTranslation('cards');
  const Drawing = pictures[name];
  return (
    <span className="picture-on-paper">
      <Drawing size={22} stroke={1.6} aria-hidden /> {t(`pictures.${name}`)}
    </span>
  );
}
