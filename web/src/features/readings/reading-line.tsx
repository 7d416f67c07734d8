import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../ui/when.tsx';
import type { Reading } from './readings.ts';

interface ReadingLineProps {
  readonly reading: Reading;
  readonly children?: ReactNode;
}

/** One reading in a line: the text, how it went, on what, and when. */
export function ReadingLine({ reading, children }: ReadingLineProps) {
  const { t } = useTranslation('readings');
  const { textId, title, page, pages, finished, vote, asked, answeredRight, way, lastAt } = reading;
  const said = [
    finished ? t('finished') : t('begun', { page, pages }),
    vote !== null && t(`votes.${vote}`),
    asked !== null && asked > 0 && t('right', { right: answeredRight ?? 0, asked }),
    t(`ways.${way}`),
  ].filter((part) => part !== false);
  return (
    <li>
      <Link to="/read/$textId" params={{ textId }} className="link">
        {title}
      </Link>{' '}
      <span className="quiet small">
        {said.join(' · ')} · <When at={lastAt} />
      </span>
      {children}
    </li>
  );
}
