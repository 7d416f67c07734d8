import {
  IconApple,
  IconBallFootball,
  IconCar,
  IconCat,
  IconCloud,
  IconFish,
  IconFlower,
  IconHome,
  IconKey,
  IconSailboat,
  IconStar,
  IconTree,
  type Icon,
} from '@tabler/icons-react';
import type { pictureNames } from '@everyplan/contract';

export type PictureName = (typeof pictureNames)[number];

/** Told apart by their shapes; the colours only help. */
export const pictures: Readonly<Record<PictureName, Icon>> = {
  apple: IconApple,
  ball: IconBallFootball,
  boat: IconSailboat,
  car: IconCar,
  cat: IconCat,
  cloud: IconCloud,
  fish: IconFish,
  flower: IconFlower,
  house: IconHome,
  key: IconKey,
  star: IconStar,
  tree: IconTree,
};
