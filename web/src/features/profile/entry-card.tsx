import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconHistory,
  IconPencil,
  IconThumbUp,
  IconArrowsSplit2,
  IconX,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import { EntryForm } from './entry-form.tsx';
import { entryWords } from './entry-words.ts';
import type { ProfileEntry } from './profile.ts';
import { RestrictedEntry } from './restricted-entry.tsx';
import { useActs, useEntries } from './use-entries.ts';
import { VisibilityMark } from './visibility-mark.tsx';
import { VoiceMark } from './voice-mark.tsx';
import { WordingsSheet } from './wordings-sheet.tsx';

interface EntryCardProps {
  readonly learnerId: string;
  readonly entry: ProfileEntry;
}

/** One thing that somebody says: the words first, then who says it, who reads it, and what can be done with it. */
export function EntryCard({ learnerId, entry }: EntryCardProps) {
  const { t, i18n } = useTranslation('profile');
  const [changing, setChanging] = useState(false);
  if (changing)
    return <EntryForm learnerId={learnerId} entry={entry} onDone={() => setChanging(false)} />;
  return (
    <article className="profile-entry" id={entry.entryId}>
      {entry.visibility === 'need-to-know' ? (
        <RestrictedEntry learnerId={learnerId} entry={entry} />
      ) : (
        <blockquote lang={entry.language}>{entryWords(entry, t, i18n.language)}</blockquote>
      )}
      <Stances entry={entry} />
      <div className="entry-foot">
        <p className="entry-facts quiet small">
          <VoiceMark voice={entry.voice} /> <Author entry={entry} /> · <When at={entry.writtenAt} />{' '}
          · <VisibilityMark visibility={entry.visibility} />
        </p>
        <EntryTools learnerId={learnerId} entry={entry} onChange={() => setChanging(true)} />
      </div>
    </article>
  );
}

function Author({ entry: { author, writtenDownForThem } }: { readonly entry: ProfileEntry }) {
  const { t } = useTranslation('profile');
  if (author === null) return <>{t('panel.answeredUnsigned')}</>;
  return <>{writtenDownForThem ? t('panel.writtenDown', { name: author.name }) : author.name}</>;
}

function Stances({ entry }: { readonly entry: ProfileEntry }) {
  const { t } = useTranslation('profile');
  if (entry.stances.length === 0) return null;
  return (
    <ul className="plain small stances">
      {entry.stances.map(({ name, agrees }) => (
        <li key={name}>{t(agrees ? 'entry.agrees' : 'entry.differs', { name })}</li>
      ))}
    </ul>
  );
}

function EntryTools({
  learnerId,
  entry,
  onChange,
}: EntryCardProps & { readonly onChange: () => void }) {
  const { t } = useTranslation('profile');
  const [reading, setReading] = useState(false);
  const entries = useEntries(learnerId);
  const acts = useActs(learnerId);
  const mine = entry.stances.find((stance) => stance.mine);
  const restricted = entry.visibility === 'need-to-know';
  if (entry.retiredAt !== null)
    return entry.may.retire ? (
      <div className="entry-tools not-printed">
        <Tool
          icon={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => entries.mutate(acts.putBack(entry))}
        >
          {t('entry.putBack')}
        </Tool>
      </div>
    ) : null;
  return (
    <div className="entry-tools not-printed">
      {entry.may.takeStance &&
        ([true, false] as const).map((agrees) => (
          <Tool
            key={String(agrees)}
            icon={
              agrees ? (
                <IconThumbUp size={16} aria-hidden />
              ) : (
                <IconArrowsSplit2 size={16} aria-hidden />
              )
            }
            pressed={mine?.agrees === agrees}
            onClick={() =>
              entries.mutate(acts.stance(entry, mine?.agrees === agrees ? undefined : agrees))
            }
          >
            {t(agrees ? 'entry.agree' : 'entry.differ')}
          </Tool>
        ))}
      {entry.may.change && !restricted && (
        <Tool icon={<IconPencil size={16} aria-hidden />} onClick={onChange}>
          {t('entry.edit')}
        </Tool>
      )}
      {entry.may.read && entry.revision > 1 && (
        <Tool icon={<IconHistory size={16} aria-hidden />} onClick={() => setReading(true)}>
          {t('entry.wordings')}
        </Tool>
      )}
      {entry.may.retire && (
        <Tool
          icon={<IconX size={16} aria-hidden />}
          onClick={() => entries.mutate(acts.retire(entry))}
        >
          {t('entry.retire')}
        </Tool>
      )}
      {reading && (
        <WordingsSheet learnerId={learnerId} entry={entry} onClose={() => setReading(false)} />
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: ReactNode;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ icon, pressed, onClick, children }: ToolProps) {
  return (
    <Button
      variant={pressed === true ? 'light' : 'subtle'}
      size="compact-sm"
      leftSection={icon}
      onClick={onClick}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      {children}
    </Button>
  );
}
