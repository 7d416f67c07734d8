import { Loader } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DropTextsProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const accepted = '.md,.markdown,.html,.htm,.xhtml,.epub,.txt,.zip';

/** A place to drop files, which is a file field too: it works by keyboard and on a phone. */
export function DropTexts({ isBusy, onFiles }: DropTextsProps) {
  const { t } = useTranslation('library');
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0 && !isBusy) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label className={over ? 'drop-texts drop-texts-over' : 'drop-texts'}>
      {isBusy ? <Loader /> : <IconFileUpload size={36} stroke={1.5} aria-hidden />}
      <output>{t(isBusy ? 'looking' : over ? 'dropNow' : 'drop')}</output>
      <input
        type="file"
        multiple
        accept={accepted}
        aria-label={t('drop')}
        disabled={isBusy}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
