import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { When } from '../../ui/when.tsx';
import { useLearner } from '../learners/learner.ts';
import type { Versions } from './plan.ts';
import { useChangePlan, usePlan } from './use-plan.ts';
import { VersionComparison } from './version-comparison.tsx';
import './plan-panel.css';

/** Every version of the plan, who made it and why; any two side by side; any one brought back. */
export function VersionsPanel() {
  const { learnerId = '' } = useParams({ strict: false });
  const query = useQuery(
    ask('GET /api/learners/:learnerId/plan/versions', { params: { learnerId } }),
  );
  return (
    <Loaded query={query}>
      {({ versions }) => <VersionList learnerId={learnerId} versions={versions} />}
    </Loaded>
  );
}

interface VersionListProps {
  readonly learnerId: string;
  readonly versions: Versions;
}

function VersionList({ learnerId, versions }: VersionListProps) {
  const { t } = useTranslation('plans');
  const [chosen, setChosen] = useState<number>();
  const newest = versions[0]?.version;
  const newer = chosen ?? newest;
  return (
    <div className="versions">
      <section aria-labelledby="versions-title">
        <h2 id="versions-title">{t('versions.title')}</h2>
        <ul className="plain">
          {versions.map((each) => (
            <li key={each.version} className="version-line">
              <div>
                <button
                  type="button"
                  className="text-button"
                  aria-pressed={each.version === newer}
                  onClick={() => setChosen(each.version)}
                >
                  {t('versions.version', { version: each.version })}
                </button>
                <p className="quiet small">
                  {t(`versions.reasons.${each.reason}`)} · {each.authorName ?? t('versions.system')}{' '}
                  · <When at={each.madeAt} />
                </p>
              </div>
              {each.version !== newest && <Restore learnerId={learnerId} version={each.version} />}
            </li>
          ))}
        </ul>
        {versions.length < 2 && <p className="quiet">{t('versions.one')}</p>}
      </section>
      <VersionComparison key={newer} versions={versions} newer={newer ?? 0} />
    </div>
  );
}

function Restore({ learnerId, version }: { readonly learnerId: string; readonly version: number }) {
  const { t } = useTranslation('plans');
  const { data: learner } = useLearner();
  const { data } = usePlan(learnerId);
  const change = useChangePlan(learnerId);
  if (!learner?.may.editPlan) return null;
  const before = data?.plan?.version;
  const restore = () =>
    change.mutate({
      send: () =>
        api('POST /api/learners/:learnerId/plan/versions/:version/restoration', {
          params: { learnerId, version: String(version) },
        }),
      message: t('versions.restored', { version }),
      ...(before !== undefined && { undoTo: before }),
    });
  return (
    <Button variant="default" size="xs" loading={change.isPending} onClick={restore}>
      {t('versions.restore', { version })}
    </Button>
  );
}
