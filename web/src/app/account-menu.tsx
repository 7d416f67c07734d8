import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { Role } from '@everyplan/contract';
import { useRouter } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actAs, rolesOf } from '../features/session/acting-role.ts';
import type { Me } from '../features/session/me.ts';
import { useSignOut } from '../features/session/use-session.ts';
import { useCloseOutside } from '../ui/use-close-outside.ts';

interface AccountMenuProps {
  readonly me: Me;
  readonly role: Role;
}

/** Who I am here: role, appearance, signing out. Closes on Escape and when the focus leaves it. */
export function AccountMenu({ me, role }: AccountMenuProps) {
  const { t } = useTranslation(['app', 'ui']);
  const [open, setOpen] = useState(false);
  const panel = useId();
  const box = useRef<HTMLDivElement>(null);
  useCloseOutside(box, open, () => setOpen(false));
  const name = `${me.givenName} ${me.familyName}`;
  return (
    <div ref={box} className="account">
      <button
        type="button"
        className="account-button"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={`${t('app:account')}: ${name}`}
        onClick={() => setOpen(!open)}
      >
        {initials(me)}
      </button>
      <div id={panel} className="account-panel" hidden={!open}>
        <p>
          <strong>{name}</strong>
          <br />
          <span className="quiet small">
            {t(`ui:roles.${role}`)} · {me.district.name}
          </span>
        </p>
        <RoleChoice me={me} role={role} />
        <Appearance />
        <SignOut />
      </div>
    </div>
  );
}

function RoleChoice({ me, role }: AccountMenuProps) {
  const { t } = useTranslation(['app', 'ui']);
  const router = useRouter();
  const roles = rolesOf(me);
  if (roles.length < 2) return null;
  const choose = async (chosen: Role) => {
    actAs(chosen);
    await router.navigate({ to: '/' });
    await router.invalidate();
  };
  return (
    <div className="account-choice">
      <span className="small quiet">{t('app:actAs')}</span>
      <SegmentedControl
        fullWidth
        orientation={roles.length > 3 ? 'vertical' : 'horizontal'}
        aria-label={t('app:actAs')}
        value={role}
        data={roles.map((value) => ({ value, label: t(`ui:roles.${value}`) }))}
        onChange={(value) => void choose(value as Role)}
      />
    </div>
  );
}

function Appearance() {
  const { t } = useTranslation('app');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className="account-choice">
      <span className="small quiet">{t('appearance')}</span>
      <SegmentedControl
        fullWidth
        aria-label={t('appearance')}
        value={colorScheme}
        data={[
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
          { value: 'auto', label: t('auto') },
        ]}
        onChange={(value) => setColorScheme(value as 'light' | 'dark' | 'auto')}
      />
    </div>
  );
}

function SignOut() {
  const { t } = useTranslation('app');
  const signOut = useSignOut();
  return (
    <div className="stack" style={{ gap: '0.5rem' }}>
      <Button
        leftSection={<IconLogout size={18} aria-hidden />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate('here')}
      >
        {t('signOut')}
      </Button>
      <Button variant="default" onClick={() => signOut.mutate('everywhere')}>
        {t('signOutEverywhere')}
      </Button>
    </div>
  );
}

function initials(me: Me): string {
  return `${me.givenName.charAt(0)}${me.familyName.charAt(0)}`.toUpperCase();
}
