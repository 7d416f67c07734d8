import { TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The day that a record is about; it stands in the address, so that it can be shared and printed. */
export function AsOfField({ today }: { readonly today: string }) {
  const { t } = useTranslation('mastery');
  const { day } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <TextInput
      type="date"
      className="not-printed"
      label={t('standing.asOf')}
      max={today}
      value={day ?? today}
      onChange={(event) => {
        const picked = event.currentTarget.value;
        const next = picked === '' || picked >= today ? undefined : picked;
        void navigate({ to: '.', search: (before) => ({ ...before, day: next }), replace: true });
      }}
    />
  );
}
