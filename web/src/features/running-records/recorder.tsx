import { Button } from '@mantine/core';
import { IconMicrophone, IconPlayerStopFilled } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../platform/new-id.ts';

/** In the order in which we like them; the browser takes the first that it can. */
const formats = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

interface RecorderProps {
  readonly clock: { readonly elapsedMs: () => number };
  readonly onSound: (sound: Blob, offsetMs: number, audioId: string) => void;
}

/** Records the reading, by an act each time; without a microphone, or without leave to use it, everything else works. */
export function Recorder({ clock, onSound }: RecorderProps) {
  const { t } = useTranslation('running-records');
  const [state, setState] = useState<'idle' | 'on' | 'refused'>('idle');
  const recorder = useRef<MediaRecorder>(null);
  useEffect(() => () => stop(recorder.current), []);
  if (typeof MediaRecorder === 'undefined' || !('mediaDevices' in navigator)) return null;
  const begin = async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = formats.find((format) => MediaRecorder.isTypeSupported(format));
      const made = new MediaRecorder(stream, {
        audioBitsPerSecond: 32_000,
        ...(mimeType === undefined ? {} : { mimeType }),
      });
      const offsetMs = clock.elapsedMs();
      const sounds: Blob[] = [];
      made.addEventListener('dataavailable', ({ data }) => sounds.push(data));
      made.addEventListener('stop', () => {
        for (const track of stream.getTracks()) track.stop();
        const sound = new Blob(sounds, { type: made.mimeType });
        if (sound.size > 0) onSound(sound, offsetMs, newId());
      });
      made.start(1000);
      recorder.current = made;
      setState('on');
    } catch {
      setState('refused');
    }
  };
  if (state === 'on')
    return (
      <Button
        color="red"
        variant="light"
        leftSection={<IconPlayerStopFilled size={18} aria-hidden />}
        onClick={() => {
          stop(recorder.current);
          setState('idle');
        }}
      >
        {t('audio.stop')}
      </Button>
    );
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMicrophone size={18} aria-hidden />}
        onClick={() => void begin()}
      >
        {t('audio.record')}
      </Button>
      {state === 'refused' && <output className="quiet small">{t('audio.refused')}</output>}
    </>
  );
}

function stop(recorder: MediaRecorder | null): void {
  if (recorder !== null && recorder.state !== 'inactive') recorder.stop();
}
