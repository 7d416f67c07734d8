import { useTranslation } from 'react-i18next';
import type { Answer } from '../../platform/ask.ts';

type Demo = NonNullable<Answer<'GET /api/setup'>['demo']>;

interface DemoDoorsProps {
  readonly accounts: Demo['accounts'];
  readonly busy: boolean;
  readonly onChoose: (login: string) => void;
}

/** One press into the demo for each role. */
export function DemoDoors({ accounts, busy, onChoose }: DemoDoorsProps) {
  const { t } = useTranslation(['session', 'ui']);
  return (
    <section className="demo-doors" aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t('session:signIn.demoTitle')}</h2>
        <p className="quiet small">{t('session:signIn.demoText')}</p>
      </div>
      <div className="demo-chips">
        {accounts.map((account) => (
          <button
            key={account.login}
            type="button"
            className="demo-chip"
            disabled={busy}
            onClick={() => onChoose(account.login)}
          >
            {account.name}
            <span>{t(`ui:roles.${account.role}`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
