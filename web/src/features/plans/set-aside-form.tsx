import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SetAsideFormProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onSetAside: (reason: string) => void;
  readonly onCancel: () => void;
}

const reasons = ['laterReason', 'otherFirstReason', 'changedMindReason'] as const;

/** Why something is set aside: one of three usual reasons with a press, or the own words. */
export function SetAsideForm({ label, busy, onSetAside, onCancel }: SetAsideFormProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reason.trim() !== '') onSetAside(reason.trim());
  };
  return (
    <form className="stack set-aside" onSubmit={submit}>
      <TextInput
        ref={(input) => {
          if (reason === '') input?.focus();
        }}
        label={label}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div className="row">
        {reasons.map((each) => (
          <Button
            key={each}
            variant="default"
            size="compact-sm"
            onClick={() => onSetAside(t(`plans:setAside.${each}`))}
          >
            {t(`plans:setAside.${each}`)}
          </Button>
        ))}
      </div>
      <div className="row">
        <Button type="submit" size="sm" disabled={reason.trim() === ''} loading={busy}>
          {t('plans:setAside.submit')}
        </Button>
        <Button variant="subtle" size="sm" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
