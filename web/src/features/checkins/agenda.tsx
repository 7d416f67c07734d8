import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, useLanguage } from '../../platform/language.ts';
import { newId } from '../../platform/new-id.ts';
import { reasonText } from '../../ui/reason-text.ts';
import { announce } from '../../ui/toast-list.ts';
import type { AgendaItem, CheckIn } from './check-in.ts';
import type { Parcel } from './parcel.ts';

interface AgendaProps {
  readonly checkIn: CheckIn;
  readonly put: (parcel: Parcel) => void;
}

/** What to talk about, each item with its reason; anything can be left out, and one's own put on. */
export function Agenda({ checkIn, put }: AgendaProps) {
  const { t } = useTranslation(['checkins', 'ui']);
  const language = useLanguage();
  const { checkInId, agenda } = checkIn;
  const on = agenda.filter((item) => !item.leftOut);
  const out = agenda.filter((item) => item.leftOut);
  const change = (item: AgendaItem, to: boolean) =>
    put({ kind: 'agenda', checkInId, key: item.key, text: item.text, on: to });
  const leaveOut = (item: AgendaItem) => {
    change(item, false);
    announce(t('checkins:agenda.leftOut'), () => change(item, true));
  };
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('item')).trim();
    if (text === '') return;
    put({ kind: 'agenda', checkInId, key: `own/${newId()}`, text, on: true });
    form.reset();
  };
  return (
    <section aria-labelledby="agenda" className="stack">
      <h2 id="agenda">{t('checkins:agenda.title')}</h2>
      {on.length === 0 && <p className="quiet">{t('checkins:agenda.empty')}</p>}
      <ul className="plain agenda">
        {on.map((item) => (
          <Item key={item.key} item={item}>
            <ActionIcon
              variant="subtle"
              c="var(--ink-soft)"
              className="not-printed"
              aria-label={t('checkins:agenda.remove', { item: wordsOf(item, language) })}
              onClick={() => leaveOut(item)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Item>
        ))}
      </ul>
      <form className="one-line not-printed" onSubmit={add}>
        <TextInput
          name="item"
          aria-label={t('checkins:agenda.own')}
          placeholder={t('checkins:agenda.own')}
          maxLength={300}
        />
        <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('checkins:agenda.add')}
        </Button>
      </form>
      {out.length > 0 && (
        <details className="not-printed">
          <summary className="quiet small">
            {t('checkins:agenda.outCount', { count: out.length })}
          </summary>
          <ul className="plain agenda">
            {out.map((item) => (
              <Item key={item.key} item={item}>
                <Button size="compact-sm" variant="default" onClick={() => change(item, true)}>
                  {t('checkins:agenda.back')}
                </Button>
              </Item>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ItemProps {
  readonly item: AgendaItem;
  readonly children: React.ReactNode;
}

function Item({ item, children }: ItemProps) {
  const language = useLanguage();
  const why = reasonText(item.because, language);
  return (
    <li>
      <div>
        <p className="agenda-says">{wordsOf(item, language)}</p>
        {why !== '' && <p className="quiet small">{why}</p>}
      </div>
      {children}
    </li>
  );
}

function wordsOf({ says, text }: AgendaItem, language: Language): string {
  return says === null ? (text ?? '') : reasonText([says], language);
}
