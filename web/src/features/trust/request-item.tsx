import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import type { Answer } from '../../platform/ask.ts';
import { When } from '../../ui/when.tsx';
import { useTrustChange } from './use-trust-change.ts';

type Request = Answer<'GET /api/learners/:learnerId/data-requests'>['requests'][number];
type Decision = 'done' | 'refused' | 'withdrawn';

interface RequestItemProps {
  readonly learnerId: string;
  /** Shown where requests of several learners stand together. */
  readonly learnerName?: string;
  readonly request: Request;
  readonly may: 'answer' | 'withdraw';
}

/** One request: who asked what, by when it is due, and its answer or the way to give one. */
export function RequestItem({ learnerId, learnerName, request, may }: RequestItemProps) {
  const { t } = useTranslation('trust');
  const { decision } = request;
  return (
    <li className="trust-item">
      <p>
        <strong>{t(`kinds.${request.kind}`)}</strong>
        {learnerName !== undefined && (
          <>
            {' · '}
            <Link to="/learners/$learnerId/data" params={{ learnerId }} className="link">
              {learnerName}
            </Link>
          </>
        )}
        {!decision && <DueMark dueOn={request.dueOn} />}
      </p>
      {request.words !== '' && <p className="trust-words">{request.words}</p>}
      <p className="quiet small">
        {t('askedBy', { name: request.askedBy })}, <When at={request.askedAt} />
      </p>
      {decision ? (
        <p>
          <strong>{t(`decisions.${decision.decision}`)}.</strong> {decision.reason}{' '}
          <span className="quiet small">
            {decision.decidedBy}, <When at={decision.decidedAt} />
          </span>
        </p>
      ) : (
        (may === 'answer' || request.mine) && (
          <Decide learnerId={learnerId} requestId={request.requestId} may={may} />
        )
      )}
    </li>
  );
}

function DueMark({ dueOn }: { readonly dueOn: string }): ReactNode {
  const { t, i18n } = useTranslation('trust');
  const day = new Date(`${dueOn}T00:00:00`).toLocaleDateString(i18n.language, {
    dateStyle: 'medium',
  });
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const late = dueOn < today;
  return (
    <span className={late ? 'trust-late' : 'quiet'}> · {t(late ? 'late' : 'due', { day })}</span>
  );
}

interface DecideProps {
  readonly learnerId: string;
  readonly requestId: string;
  readonly may: 'answer' | 'withdraw';
}

function Decide({ learnerId, requestId, may }: DecideProps) {
  const { t } = useTranslation('trust');
  const [reason, setReason] = useState('');
  const decide = useTrustChange(
    (body: { readonly decision: Decision; readonly reason: string }) =>
      api('PUT /api/learners/:learnerId/data-requests/:requestId/decision', {
        params: { learnerId, requestId },
        body,
      }),
    () => t('answered'),
  );
  if (may === 'withdraw')
    return (
      <Button
        variant="default"
        loading={decide.isPending}
        onClick={() => decide.mutate({ decision: 'withdrawn', reason: t('withdrawn') })}
      >
        {t('withdraw')}
      </Button>
    );
  const ready = reason.trim() !== '';
  return (
    <details className="not-printed">
      <summary>{t('answer')}</summary>
      <div className="trust-open">
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          maxLength={2000}
        />
        <div className="row">
          <Button
            disabled={!ready}
            loading={decide.isPending}
            onClick={() => decide.mutate({ decision: 'done', reason })}
          >
            {t('markDone')}
          </Button>
          <Button
            variant="default"
            disabled={!ready}
            loading={decide.isPending}
            onClick={() => decide.mutate({ decision: 'refused', reason })}
          >
            {t('refuse')}
          </Button>
        </div>
      </div>
    </details>
  );
}
