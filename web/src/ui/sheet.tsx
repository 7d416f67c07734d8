import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet at the side of the page: the browser's own dialog keeps the focus inside and closes on Escape. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="row spread sheet-head">
        <h2 id="sheet-title">{title}</h2>
        <CloseButton size="lg" aria-label={t('close')} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
