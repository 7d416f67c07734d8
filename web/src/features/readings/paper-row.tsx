import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goOnAtEnter } from './go-on-at-enter.ts';
import type { OfferedText } from './offered-texts.ts';
import { type PaperLine, readLine, votes } from './paper-line.ts';

interface PaperRowProps {
  readonly name: string;
  readonly texts: readonly OfferedText[];
  readonly line: PaperLine;
  /** The line to begin with. */
  readonly begins: boolean;
  readonly onPut: (part: Partial<PaperLine>) => void;
}

/** One learner's reading on paper: which text, how it was, how many of three answers were right. */
export function PaperRow({ name, texts, line, begins, onPut }: PaperRowProps) {
  const { t } = useTranslation('readings');
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (begins) first.current?.focus();
  }, [begins]);
  const isWrong = readLine(line) === 'wrong';
  const label = (column: 'text' | 'vote' | 'right') => `${name}: ${t(`entry.columns.${column}`)}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          className="paper-field paper-text"
          aria-label={label('text')}
          aria-invalid={isWrong && line.textId === ''}
          aria-describedby={isWrong ? 'paper-wrong' : undefined}
          value={line.textId}
          onKeyDown={goOnAtEnter}
          onChange={(event) => onPut({ textId: event.currentTarget.value })}
        >
          {line.textId === '' && <option value="">{t('entry.noText')}</option>}
          {texts.map(({ textId, title }) => (
            <option key={textId} value={textId}>
              {title}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          ref={first}
          className="paper-field"
          aria-label={label('vote')}
          value={line.vote}
          onKeyDown={goOnAtEnter}
          onChange={(event) => onPut({ vote: voteOf(event.currentTarget.value) })}
        >
          <option value="">{t('entry.notRead')}</option>
          {votes.map((vote) => (
            <option key={vote} value={vote}>
              {t(`votes.${vote}`)}
            </option>
          ))}
          <option value="none">{t('entry.saidNothing')}</option>
        </select>
      </td>
      <td>
        <input
          className="paper-field paper-right"
          inputMode="numeric"
          autoComplete="off"
          maxLength={1}
          aria-label={label('right')}
          aria-invalid={isWrong && line.textId !== ''}
          aria-describedby={isWrong ? 'paper-wrong' : undefined}
          value={line.right}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={goOnAtEnter}
          onChange={(event) => onPut({ right: event.currentTarget.value })}
        />{' '}
        <span className="quiet small">{t('entry.ofThree')}</span>
      </td>
    </tr>
  );
}

function voteOf(value: string): PaperLine['vote'] {
  if (value === 'none') return 'none';
  return votes.find((vote) => vote === value) ?? '';
}
