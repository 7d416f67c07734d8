import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me.ts';
import { sizes, type ReaderSettings } from './reader-settings.ts';

/** A child at a shared device finds the way out here too; without a network there is none. */
const NextChild = lazy(async (): Promise<{ readonly default: () => ReactNode }> => {
  const found = await import('../cards/next-child.tsx').catch(() => undefined);
  return { default: found?.NextChild ?? (() => null) };
});

interface ReaderFrameProps {
  readonly settings: ReaderSettings;
  readonly title: string;
  readonly isLearner: boolean;
  /** At the right of the head. */
  readonly tools?: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The whole screen: a way back, the title, the tools, the page, and a foot. */
export function ReaderFrame({
  settings,
  title,
  isLearner,
  tools,
  foot,
  children,
}: ReaderFrameProps) {
  const { t } = useTranslation('reader');
  const { signedInBy } = useMe();
  const { size, face, spacing, lines, paper } = settings;
  return (
    <div
      className={`reader reader-${paper} reader-face-${face} reader-spacing-${spacing} reader-lines-${lines}`}
      data-mantine-color-scheme={paper === 'dark' ? 'dark' : 'light'}
      style={{ '--reader-size': `${sizes[size] ?? sizes[2]}rem` } as CSSProperties}
    >
      <header className="reader-head">
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          aria-label={t('back')}
          renderRoot={(props) => <Link to={isLearner ? '/my-shelf' : '/texts'} {...props} />}
        >
          <IconArrowLeft size={22} aria-hidden />
        </ActionIcon>
        <p className="reader-title">{title}</p>
        {tools}
        {signedInBy === 'card' && (
          <Suspense>
            <NextChild />
          </Suspense>
        )}
      </header>
      <main id="main" tabIndex={-1} className="reader-main">
        {children}
      </main>
      <footer className="reader-foot">{foot}</footer>
    </div>
  );
}
