import {
  IconBooks,
  IconBookmarks,
  IconBook2,
  IconChartBar,
  IconFileImport,
  IconHeart,
  IconMessageCircle,
  IconMessages,
  IconMoodSmile,
  IconShieldLock,
  IconSparkles,
  IconSun,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Place } from './places.ts';

const icons = {
  today: IconSun,
  skills: IconSparkles,
  shelf: IconBookmarks,
  me: IconMoodSmile,
  classes: IconUsersGroup,
  checkins: IconMessages,
  talks: IconMessageCircle,
  children: IconHeart,
  coverage: IconChartBar,
  standards: IconBooks,
  texts: IconBook2,
  imports: IconFileImport,
  people: IconUsers,
  trust: IconShieldLock,
} as const satisfies Record<Place['name'], unknown>;

export function PlaceIcon({ place }: { readonly place: Place['name'] }) {
  const Icon = icons[place];
  return <Icon size={19} stroke={1.75} aria-hidden />;
}
