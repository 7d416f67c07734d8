import { Button } from '@mantine/core';
import type { Api, ResponseOf } from '@everyplan/contract';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { goOnAtEnter } from '../../readings/go-on-at-enter.ts';
import type { Asked, Check, ClassChecks } from '../reading-check.ts';
import { inFives, lettersOf, readSheet } from './sheet-line.ts';
import { useSheets } from './use-sheets.ts';

export type Form = ResponseOf<Api['PUT /api/reading-checks/:checkId/forms/:band']>;

interface PaperEntryProps {
  readonly checks: ClassChecks;
  readonly check: Check;
  readonly form: Form;
  readonly onClose: () => void;
}

/** A class's answers from paper, a line of letters a learner, kept in one act. */
export function PaperEntry({ checks, check, form, onClose }: PaperEntryProps) {
  const { t } = useTranslation('reading-check');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const enter = useSheets({ check, form });
  const names = new Map(checks.learners.map((each) => [each.learnerId, each]));
  const lines = check.asked.map((asked) => {
    const before = enteredBefore(asked, form);
    const line = typed[asked.learnerId] ?? before;
    return {
      asked,
      line,
      isNew: inFives(line) !== inFives(before),
      read: readSheet(line, form.choices),
    };
  });
  const isWrong = lines.some(({ read, isNew }) => isNew && read === 'wrong');
  const sheets = lines.flatMap(({ asked, read, isNew }) =>
    isNew && read !== undefined && read !== 'wrong'
      ? [{ learnerId: asked.learnerId, answers: read }]
      : [],
  );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate(sheets, { onSuccess: onClose });
  };
  return (
    <form className="stack paper-entry" onSubmit={keep}>
      <p>
        <strong>{t('paper.code', { code: form.code })}</strong>{' '}
        {t('paper.how', { count: form.choices.length })}
      </p>
      <table className="paper-table check-sheets">
        <thead>
          <tr>
            <th scope="col">{t('table.label')}</th>
            <th scope="col">{t('paper.letters')}</th>
            <th scope="col">{t('paper.counted')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ asked, line, read, isNew }, index) => {
            const name = names.get(asked.learnerId);
            return (
              <SheetRow
                key={asked.learnerId}
                name={`${name?.givenName ?? ''} ${name?.familyName ?? ''}`}
                line={line}
                most={form.choices.length}
                isWrong={isNew && read === 'wrong'}
                onScreen={asked.paper === null && asked.answered > 0}
                begins={index === 0}
                onType={(next) => setTyped({ ...typed, [asked.learnerId]: next })}
              />
            );
          })}
        </tbody>
      </table>
      {enter.isError && <ProblemNotice error={enter.error} />}
      <div className="row">
        <Button type="submit" loading={enter.isPending} disabled={sheets.length === 0 || isWrong}>
          {t('paper.keep', { count: sheets.length })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('paper.cancel')}
        </Button>
        <output id="sheet-wrong" className="small">
          {isWrong && t('paper.wrong', { most: form.choices.length })}
        </output>
      </div>
    </form>
  );
}

/** What was entered from this form before; '' where nothing was. */
function enteredBefore({ paper }: Asked, { band }: Form): string {
  return paper !== null && paper.band === band ? inFives(paper.letters) : '';
}

interface SheetRowProps {
  readonly name: string;
  readonly line: string;
  readonly most: number;
  readonly isWrong: boolean;
  /** Begun or done on a screen: nothing is entered beside that. */
  readonly onScreen: boolean;
  /** The line to begin with. */
  readonly begins: boolean;
  readonly onType: (line: string) => void;
}

function SheetRow({ name, line, most, isWrong, onScreen, begins, onType }: SheetRowProps) {
  const { t } = useTranslation('reading-check');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (begins) field.current?.focus();
  }, [begins]);
  const count = lettersOf(line).length;
  return (
    <tr>
      <th scope="row">{name}</th>
      {onScreen ? (
        <td colSpan={2} className="quiet small">
          {t('paper.onScreen')}
        </td>
      ) : (
        <>
          <td>
            <input
              ref={field}
              className="check-sheet"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              // Whatever was pasted, blanks and all: what is too much is said, not cut.
              maxLength={most * 4}
              aria-label={t('paper.lettersOf', { name })}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? 'sheet-wrong' : undefined}
              value={line}
              onBlur={() => onType(inFives(line))}
              onKeyDown={goOnAtEnter}
              onChange={(event) => onType(event.currentTarget.value)}
            />
          </td>
          <td className="tabular quiet">{count > 0 && t('paper.of', { count, most })}</td>
        </>
      )}
    </tr>
  );
}
