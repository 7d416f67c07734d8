import { ActionIcon, Button } from '@mantine/core';
import {
  IconClock,
  IconHandStop,
  IconHeart,
  IconLanguage,
  IconPencil,
  IconPlus,
  IconBulb,
  IconStar,
  IconTrash,
  IconUserHeart,
  IconRocket,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryWords } from './entry-words.ts';
import { MyForm } from './my-form.tsx';
import type { ProfileEntry } from './profile.ts';
import { RestrictedEntry } from './restricted-entry.tsx';
import { useActs, useEntries } from './use-entries.ts';

const icons = {
  interest: IconHeart,
  strength: IconStar,
  'what-works': IconBulb,
  hope: IconRocket,
  need: IconHandStop,
  'trusted-adult': IconUserHeart,
  language: IconLanguage,
  pace: IconClock,
} as const;

export type MyKind = keyof typeof icons;
export const myKinds = Object.keys(icons) as readonly MyKind[];

interface MySectionProps {
  readonly learnerId: string;
  readonly kind: MyKind;
  readonly entries: readonly ProfileEntry[];
}

/** One thing about me: a picture, a word, and what I said; a press adds to it. */
export function MySection({ learnerId, kind, entries }: MySectionProps) {
  const { t } = useTranslation('profile');
  const [writing, setWriting] = useState(false);
  const Icon = icons[kind];
  return (
    <section className="card stack me-section" aria-labelledby={`me-${kind}`}>
      <h2 id={`me-${kind}`}>
        <Icon size={26} stroke={1.75} aria-hidden /> {t(`me.kinds.${kind}`)}
      </h2>
      {entries.length > 0 && (
        <ul className="plain me-words">
          {entries.map((entry) => (
            <MyWords key={entry.entryId} learnerId={learnerId} kind={kind} entry={entry} />
          ))}
        </ul>
      )}
      {writing ? (
        <MyForm learnerId={learnerId} kind={kind} onDone={() => setWriting(false)} />
      ) : (
        <Button
          variant="light"
          size="md"
          leftSection={<IconPlus size={20} aria-hidden />}
          aria-label={`${t('me.add')}: ${t(`me.kinds.${kind}`)}`}
          onClick={() => setWriting(true)}
        >
          {t('me.add')}
        </Button>
      )}
    </section>
  );
}

function MyWords({
  learnerId,
  kind,
  entry,
}: {
  readonly learnerId: string;
  readonly kind: MyKind;
  readonly entry: ProfileEntry;
}) {
  const { t, i18n } = useTranslation('profile');
  const [writing, setWriting] = useState(false);
  const entries = useEntries(learnerId);
  const acts = useActs(learnerId);
  if (writing)
    return (
      <li>
        <MyForm learnerId={learnerId} kind={kind} entry={entry} onDone={() => setWriting(false)} />
      </li>
    );
  const words = entryWords(entry, t, i18n.language);
  return (
    <li className="me-line">
      {entry.visibility === 'need-to-know' ? (
        <RestrictedEntry learnerId={learnerId} entry={entry} />
      ) : (
        <span>
          <span lang={entry.language}>{words}</span>
          {entry.visibility !== 'family' && (
            <span className="me-circle">{t(`me.${entry.visibility}`)}</span>
          )}
        </span>
      )}
      {entry.visibility !== 'need-to-know' && (
        <span className="me-tools">
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={`${t('me.change')}: ${words}`}
            onClick={() => setWriting(true)}
          >
            <IconPencil size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={`${t('me.remove')}: ${words}`}
            onClick={() => entries.mutate(acts.retire(entry))}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}
