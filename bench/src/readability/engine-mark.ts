import { createHash } from 'node:crypto';
import { measureText } from '../../../engine/src/readability/measure-text.ts';
import { textFeatures } from '../../../engine/src/readability/features/text-features.ts';
import { profileText } from '../../../engine/src/readability/text/profile-text.ts';
import { segmentText } from '../../../engine/src/readability/text/segment-text.ts';

const probe =
  '"Where are you going?" asked Dr. Ann at 5 p.m. The old ele-\nphant, whose trunk was longer than any river, said nothing; it never did. ' +
  'In 1969 photosynthesis was seemingly understood, and NASA, however, flew to the moon.\n\nIt was good. Nobody thou knowest minded.';

/**
 * Changes whenever the engine counts a text otherwise: weights belong to the measures that they were fitted on, and give wrong figures, but
 * no error, with others.
 */
export function engineMark(): string {
  const features = textFeatures(profileText(segmentText(probe)));
  return createHash('sha256')
    .update(JSON.stringify([features, measureText(probe).grade]))
    .digest('hex')
    .slice(0, 16);
}
