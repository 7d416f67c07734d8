import { IconLetterSpacing, IconTextSize } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nextSize } from './check-look.ts';
import { useCheckLook } from './look-context.ts';

/** Larger letters, wider lines: the child's own choice at any time. */
export function LookBar() {
  const { t } = useTranslation('reading-check');
  const { look, change } = useCheckLook();
  return (
    <div className="row check-look">
      <button
        type="button"
        aria-label={t(`look.size.${look.size}`)}
        onClick={() => change({ ...look, size: nextSize(look.size) })}
      >
        <IconTextSize size={22} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={t('look.spacing')}
        aria-pressed={look.spacing === 'wide'}
        onClick={() => change({ ...look, spacing: look.spacing === 'wide' ? 'normal' : 'wide' })}
      >
        <IconLetterSpacing size={22} aria-hidden />
      </button>
    </div>
  );
}
