import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { weekRange } from '../plans/week-range.ts';
import { type Carrying, saidOf } from './slipped-list.tsx';
import { TickBox } from './tick-box.tsx';
import './week.css';

type Slipped = Answer<'GET /api/classes/:classId/slipped'>;
type Learners = Slipped['learners'];

/** What slipped in a class, to be carried over, kept for later or let go: one by one or all at once. */
export function ClassSlippedPage() {
  const { t } = useTranslation('week');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/classes/:classId/slipped', { params: { classId } }));
  return (
    <>
      <PageHeader
        title={t('slipped.page', { title: query.data?.title ?? '' })}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link">
            {t('slipped.back')}
          </Link>
        }
        lead={t('slipped.pageLead')}
      />
      <Loaded query={query} rows={8}>
        {({ learners }) =>
          learners.length === 0 ? (
            <Empty
              icon={<IconChecks size={40} stroke={1.5} aria-hidden />}
              title={t('slipped.emptyTitle')}
              text={t('slipped.emptyText')}
            />
          ) : (
            <Deciding classId={classId} learners={learners} />
          )
        }
      </Loaded>
    </>
  );
}

interface DecidingProps {
  readonly classId: string;
  readonly learners: Learners;
}

function Deciding({ classId, learners }: DecidingProps) {
  const { t } = useTranslation('week');
  const mayDecide = actingRole(useMe()) !== 'coach';
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = learners
    .map((learner) => ({
      learnerId: learner.learnerId,
      steps: learner.steps.filter(({ stepId }) => !left.has(stepId)),
    }))
    .filter(({ steps }) => steps.length > 0);
  const count = chosen.reduce((sum, { steps }) => sum + steps.length, 0);
  const decide = useDecide(classId);
  const toggle = (stepIds: readonly string[], on: boolean) =>
    setLeft((before) => {
      const next = new Set(before);
      for (const id of stepIds) {
        if (on) next.delete(id);
        else next.add(id);
      }
      return next;
    });
  return (
    <>
      {mayDecide && (
        <div className="row slipped-bar">
          <span aria-live="polite">{t('slipped.chosen', { count })}</span>
          {(['carry', 'later', 'drop'] as const).map((decision) => (
            <Button
              key={decision}
              variant={decision === 'carry' ? 'filled' : 'default'}
              disabled={count === 0}
              loading={decide.isPending}
              onClick={() => decide.send(chosen, decision)}
            >
              {t(`slipped.${decision}`)}
            </Button>
          ))}
        </div>
      )}
      <ul className="plain slipped-people">
        {learners.map((learner) => (
          <Person
            key={learner.learnerId}
            learner={learner}
            left={left}
            mayDecide={mayDecide}
            onToggle={toggle}
          />
        ))}
      </ul>
    </>
  );
}

interface PersonProps {
  readonly learner: Learners[number];
  readonly left: ReadonlySet<string>;
  readonly mayDecide: boolean;
  readonly onToggle: (stepIds: readonly string[], on: boolean) => void;
}

function Person({ learner, left, mayDecide, onToggle }: PersonProps) {
  const { t } = useTranslation('week');
  const language = useLanguage();
  const name = `${learner.givenName} ${learner.familyName}`;
  const ids = learner.steps.map(({ stepId }) => stepId);
  return (
    <li>
      <div className="row">
        {mayDecide && (
          <TickBox
            hidden
            label={t('slipped.pickAll', { name })}
            checked={ids.every((id) => !left.has(id))}
            onChange={(on) => onToggle(ids, on)}
          />
        )}
        <h2>
          <Link
            to="/learners/$learnerId"
            params={{ learnerId: learner.learnerId }}
            className="link"
          >
            {name}
          </Link>
        </h2>
      </div>
      <ul className="plain">
        {learner.steps.map(({ stepId, title, startsOn, decision }) => (
          <li key={stepId} className="row slipped-line">
            {mayDecide && (
              <TickBox
                hidden
                label={t('slipped.pick', { title, name })}
                checked={!left.has(stepId)}
                onChange={(on) => onToggle([stepId], on)}
              />
            )}
            <div>
              <p>{title}</p>
              <p className="quiet small">
                {t('slipped.of', { range: weekRange(startsOn, language) })}
                {decision === 'later' && ` · ${t('slipped.isLater')}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </li>
  );
}

type Chosen = readonly {
  readonly learnerId: string;
  readonly steps: Learners[number]['steps'];
}[];

function useDecide(classId: string) {
  const { t, i18n } = useTranslation('week');
  const queryClient = useQueryClient();
  const put = (
    chosen: Chosen,
    decisionOf: (step: Chosen[number]['steps'][number]) => Carrying | null,
  ) =>
    api('PUT /api/classes/:classId/slipped', {
      params: { classId },
      body: {
        learners: chosen.map(({ learnerId, steps }) => ({
          learnerId,
          decisions: steps.map((step) => ({ stepId: step.stepId, decision: decisionOf(step) })),
        })),
      },
    });
  const mutation = useMutation({
    mutationFn: ({ send }: { readonly send: () => Promise<unknown> }) => send(),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ['GET /api/classes/:classId/slipped'] }),
    onError: (error) => announce(problemText(error, i18n).message),
  });
  const send = (chosen: Chosen, decision: Carrying) => {
    const count = chosen.reduce((sum, { steps }) => sum + steps.length, 0);
    mutation.mutate(
      { send: () => put(chosen, () => decision) },
      {
        onSuccess: () =>
          announce(t(saidOf[decision], { count }), () =>
            mutation.mutate(
              { send: () => put(chosen, (step) => step.decision) },
              { onSuccess: () => announce(t('whatIf.undone')) },
            ),
          ),
      },
    );
  };
  return { send, isPending: mutation.isPending };
}
