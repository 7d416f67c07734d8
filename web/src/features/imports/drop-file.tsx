import { Loader } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DropFileProps {
  readonly accept: string;
  /** The name of the file on its way, if one is. */
  readonly busyWith: string | null;
  readonly onFile: (file: File) => void;
}

/** A place to drop a file, which is a file field too: it works by keyboard and on a phone. */
export function DropFile({ accept, busyWith, onFile }: DropFileProps) {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && busyWith === null) onFile(file);
  };
  return (
    <label className={over ? 'drop drop-over' : 'drop'}>
      {busyWith === null ? <IconFileUpload size={36} stroke={1.5} aria-hidden /> : <Loader />}
      <output>
        {busyWith === null ? t(over ? 'dropNow' : 'drop') : t('sending', { name: busyWith })}
      </output>
      <input
        type="file"
        accept={accept}
        aria-label={t('drop')}
        disabled={busyWith !== null}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
