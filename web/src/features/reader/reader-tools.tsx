import { ActionIcon, Button } from '@mantine/core';
import {
  IconInfoCircle,
  IconLetterCase,
  IconNote,
  IconPlayerStop,
  IconVocabulary,
  IconVolume,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { useSpeech } from './use-speech.ts';

export type OpenSheet = 'settings' | 'notes' | 'info' | null;

interface ReaderToolsProps {
  readonly speech: Pick<ReturnType<typeof useSpeech>, 'canSpeak' | 'isOn' | 'start' | 'stop'>;
  /** How many notes the page has. */
  readonly notes: number;
  /** The plan says that this child hears texts: the button says so in words. */
  readonly isSupported: boolean;
  readonly onWords: () => void;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** What helps while reading; each is one press away. */
export function ReaderTools({ speech, notes, isSupported, onWords, onOpen }: ReaderToolsProps) {
  const { t } = useTranslation('reader');
  const { canSpeak, isOn, start, stop } = speech;
  const SpeechIcon = isOn ? IconPlayerStop : IconVolume;
  const speechName = t(isOn ? 'tools.stop' : 'tools.readToMe');
  const press = isOn ? stop : start;
  const plain = { size: 44, variant: 'subtle', color: 'gray' } as const;
  return (
    <div className="reader-tools" role="toolbar" aria-label={t('tools.all')}>
      {canSpeak &&
        (isSupported ? (
          <Button size="md" leftSection={<SpeechIcon size={20} aria-hidden />} onClick={press}>
            {speechName}
          </Button>
        ) : (
          <ActionIcon {...plain} aria-label={speechName} onClick={press}>
            <SpeechIcon size={22} aria-hidden />
          </ActionIcon>
        ))}
      <ActionIcon {...plain} aria-label={t('tools.words')} onClick={onWords}>
        <IconVocabulary size={22} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...plain}
        aria-label={notes === 0 ? t('tools.notes') : t('tools.someNotes', { count: notes })}
        onClick={() => onOpen('notes')}
      >
        <IconNote size={22} aria-hidden />
        {notes > 0 && <span className="reader-count">{notes}</span>}
      </ActionIcon>
      <ActionIcon {...plain} aria-label={t('settings.title')} onClick={() => onOpen('settings')}>
        <IconLetterCase size={22} aria-hidden />
      </ActionIcon>
      <ActionIcon {...plain} aria-label={t('info')} onClick={() => onOpen('info')}>
        <IconInfoCircle size={22} aria-hidden />
      </ActionIcon>
    </div>
  );
}
