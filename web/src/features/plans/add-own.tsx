import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './add-own.css';

interface AddOwnProps {
  readonly open: string;
  readonly label: string;
  readonly withMinutes?: boolean;
  readonly busy: boolean;
  readonly onAdd: (title: string, minutes: number) => void;
}

const minuteChoices = [5, 10, 15, 20, 30, 45];

/** A quiet button that opens into a one-line form for something of one's own. */
export function AddOwn({ open, label, withMinutes = false, busy, onAdd }: AddOwnProps) {
  const { t } = useTranslation(['plans', 'ui']);
  const [shown, setShown] = useState(false);
  if (!shown)
    return (
      <Button
        variant="default"
        className="add-own not-printed"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setShown(true)}
      >
        {open}
      </Button>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onAdd(String(form.get('title')).trim(), Number(form.get('minutes') ?? 0));
    setShown(false);
  };
  return (
    <form className="card stack not-printed" onSubmit={submit}>
      <TextInput
        onKeyDown={(event) => {
          if (event.key === 'Escape') setShown(false);
        }}
        ref={(input) => input?.focus()}
        name="title"
        size="md"
        label={label}
        maxLength={300}
        required
        withAsterisk={false}
      />
      {withMinutes && (
        <NativeSelect
          name="minutes"
          size="md"
          label={t('plans:today.minutesField')}
          defaultValue="15"
          data={minuteChoices.map((count) => ({
            value: String(count),
            label: t('ui:minutes', { count }),
          }))}
        />
      )}
      <div className="row">
        <Button type="submit" loading={busy}>
          {t('plans:today.add')}
        </Button>
        <Button variant="subtle" onClick={() => setShown(false)}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
