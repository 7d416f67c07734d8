import { Button, NativeSelect } from '@mantine/core';
import { formBands } from '@everyplan/contract';
import { IconKey, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../platform/api.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Check, ClassChecks } from '../reading-check.ts';
import { PaperEntry } from './paper-entry.tsx';

interface PaperPartProps {
  readonly checks: ClassChecks;
  readonly check: Check;
}

/** The check without any device: a form to print and copy, its key, and a table for what was answered. */
export function PaperPart(props: PaperPartProps) {
  const { t } = useTranslation('reading-check');
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details onToggle={() => setWasOpened(true)}>
      <summary>{t('paper.title')}</summary>
      {wasOpened && <Forms {...props} />}
    </details>
  );
}

function Forms({ checks, check }: PaperPartProps) {
  const { t } = useTranslation('reading-check');
  const [band, setBand] = useState(check.paperBand);
  const [isEntering, setEntering] = useState(false);
  // Who was in the table stands where they came from when it closes.
  const comesBack = useRef(false);
  const { checkId } = check;
  const query = useQuery({
    queryKey: ['reading-check-form', checkId, band],
    queryFn: () =>
      api('PUT /api/reading-checks/:checkId/forms/:band', { params: { checkId, band } }),
    staleTime: Infinity,
  });
  const address = (part: 'form' | 'key') =>
    `/api/reading-checks/${checkId}/forms/${band}/sheet?part=${part}`;
  return (
    <div className="stack">
      <p className="quiet">{t('paper.lead')}</p>
      <NativeSelect
        className="check-band"
        label={t('paper.band')}
        value={band}
        // What is typed belongs to its form.
        disabled={isEntering}
        data={formBands.map((value) => ({ value, label: t(`paper.bands.${value}`) }))}
        onChange={(event) =>
          setBand(formBands.find((each) => each === event.currentTarget.value) ?? band)
        }
      />
      <Loaded query={query} rows={2}>
        {(form) => (
          <>
            <div className="row">
              <Button
                component="a"
                href={address('form')}
                target="_blank"
                variant="default"
                leftSection={<IconPrinter size={18} aria-hidden />}
              >
                {t('paper.form')}
              </Button>
              <Button
                component="a"
                href={address('key')}
                target="_blank"
                variant="default"
                leftSection={<IconKey size={18} aria-hidden />}
              >
                {t('paper.key')}
              </Button>
              {!isEntering && (
                <Button
                  ref={(button) => {
                    if (comesBack.current) button?.focus();
                    comesBack.current = false;
                  }}
                  variant="default"
                  onClick={() => setEntering(true)}
                >
                  {t('paper.enter')}
                </Button>
              )}
            </div>
            {isEntering && (
              <PaperEntry
                key={band}
                checks={checks}
                check={check}
                form={form}
                onClose={() => {
                  comesBack.current = true;
                  setEntering(false);
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
