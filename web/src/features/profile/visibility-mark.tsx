import type { ProfileVisibility } from '@everyplan/contract';
import { IconEye, IconLock, IconSchool, IconUserHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const icons = {
  mentor: IconUserHeart,
  teachers: IconSchool,
  family: IconEye,
  'need-to-know': IconLock,
} as const satisfies Record<ProfileVisibility, unknown>;

/** Who may read it, in a word; what that means on hover. */
export function VisibilityMark({ visibility }: { readonly visibility: ProfileVisibility }) {
  const { t } = useTranslation('profile');
  const Icon = icons[visibility];
  return (
    <span className="visibility-mark" title={t(`visibilityHelp.${visibility}`)}>
      <Icon size={15} aria-hidden /> {t(`visibility.${visibility}`)}
    </span>
  );
}
