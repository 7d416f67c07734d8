import {
  IconBallFootball,
  IconBone,
  IconBook2,
  IconBrush,
  IconChalkboardTeacher,
  IconChefHat,
  IconClock,
  IconDesk,
  IconDeviceGamepad2,
  IconEar,
  IconEye,
  IconFish,
  IconFriends,
  IconHeartHandshake,
  IconHelpCircle,
  IconHome,
  IconLego,
  IconMasksTheater,
  IconMessageCircle,
  IconMusic,
  IconNumber123,
  IconPaw,
  IconPencil,
  IconPlayerPause,
  IconQuestionMark,
  IconRefresh,
  IconRobot,
  IconRocket,
  IconRun,
  IconSettings,
  IconShieldHeart,
  IconStairs,
  IconTrees,
  IconUser,
  IconUserHeart,
  IconUsers,
  IconUsersGroup,
  IconVolumeOff,
  IconWorld,
} from '@tabler/icons-react';
import type { SurveyPicture } from '@everyplan/contract';
import type { ComponentType } from 'react';
import { Face } from './face.tsx';
import './picture.css';

type Drawing = ComponentType<{ readonly 'aria-hidden': true }>;

const drawings = {
  draw: IconBrush,
  build: IconLego,
  music: IconMusic,
  ball: IconBallFootball,
  animal: IconPaw,
  book: IconBook2,
  game: IconDeviceGamepad2,
  cook: IconChefHat,
  rocket: IconRocket,
  bones: IconBone,
  robot: IconRobot,
  sea: IconFish,
  people: IconUsers,
  earth: IconWorld,
  machine: IconSettings,
  help: IconHeartHandshake,
  numbers: IconNumber123,
  question: IconQuestionMark,
  again: IconRefresh,
  write: IconPencil,
  speak: IconMessageCircle,
  alone: IconUser,
  pair: IconFriends,
  group: IconUsersGroup,
  teacher: IconChalkboardTeacher,
  quiet: IconVolumeOff,
  move: IconRun,
  table: IconDesk,
  outside: IconTrees,
  act: IconMasksTheater,
  look: IconEye,
  pause: IconPlayerPause,
  time: IconClock,
  'small-steps': IconStairs,
  friend: IconUserHeart,
  home: IconHome,
  'grown-up': IconShieldHeart,
  nobody: IconHelpCircle,
  listen: IconEar,
} as const satisfies Partial<Record<SurveyPicture, Drawing>>;

type Faced = Exclude<SurveyPicture, keyof typeof drawings>;

interface PictureProps {
  readonly name: SurveyPicture;
  /** Which of the colours: neighbours differ. */
  readonly place: number;
}

/** The picture of a choice. Its words stand beside it, so it is silent for whoever hears the page. */
export function Picture({ name, place }: PictureProps) {
  const Drawn = name in drawings ? drawings[name as keyof typeof drawings] : undefined;
  return (
    <span className={`survey-picture survey-colour-${place % 4}`} aria-hidden="true">
      {Drawn === undefined ? <Face feeling={name as Faced} /> : <Drawn aria-hidden />}
    </span>
  );
}
