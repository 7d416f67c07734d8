import { Button } from '@mantine/core';
import { IconHeart, IconHeartFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MyShelf } from './shelf.ts';
import { useMarks } from './use-marks.ts';

interface MoreLikeProps {
  readonly learnerId: string;
  readonly text: MyShelf['read'][number];
}

/** "I want more like this": a switch on what was read. */
export function MoreLike({ learnerId, text }: MoreLikeProps) {
  const { t } = useTranslation('shelf');
  const marks = useMarks(learnerId);
  const { title, textId, moreLike } = text;
  return (
    <Button
      variant={moreLike ? 'light' : 'default'}
      size="compact-sm"
      aria-pressed={moreLike}
      leftSection={
        moreLike ? <IconHeartFilled size={16} aria-hidden /> : <IconHeart size={16} aria-hidden />
      }
      onClick={() =>
        marks.mutate({
          textId,
          mark: 'more-like',
          on: !moreLike,
          said: t(moreLike ? 'mine.moreUndone' : 'mine.moreDone', { title }),
        })
      }
    >
      {t(moreLike ? 'mine.moreOn' : 'mine.more')}
    </Button>
  );
}
