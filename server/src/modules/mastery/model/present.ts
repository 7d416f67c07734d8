import type { Because } from '@everyplan/contract';
import type { Figures } from '../tables.ts';
import type { FitRecord, ModelRecord } from './queries.ts';
import { fewestAnswers } from './run-fit.ts';

export function presentModel(model: ModelRecord | undefined, latestFit: FitRecord | undefined) {
  return {
    modelId: model?.model_id ?? null,
    since: model?.fitted_at.toISOString() ?? null,
    answers: model?.answers ?? 0,
    learners: model?.learners ?? 0,
    judged: model?.judged ?? null,
    because: model === undefined ? becauseShipped(latestFit) : becauseFitted(model),
    latestFit: latestFit === undefined ? null : presentFit(latestFit),
  };
}

export function presentFit(fit: FitRecord) {
  return {
    fitId: fit.fit_id,
    state: fit.state,
    progress: { done: fit.progress_done, total: fit.progress_total },
    outcome: fit.outcome,
    answers: fit.answers,
    judged: fit.judged,
    because: becauseEnded(fit),
    startedAt: fit.started_at.toISOString(),
    finishedAt: fit.finished_at?.toISOString() ?? null,
  };
}

/** The latest fit has judged the shipped model as well, where it found no better one. */
function becauseShipped(latestFit: FitRecord | undefined): Because[] {
  const judged = latestFit?.outcome === 'no-better' ? latestFit.judged : null;
  return [
    { code: 'model-shipped', values: {} },
    ...(judged === null ? [] : [becauseRight(judged.before)]),
  ];
}

function becauseFitted({ answers, learners, judged }: ModelRecord): Because[] {
  return [{ code: 'model-fitted', values: { answers, learners } }, becauseRight(judged.after)];
}

/** In tens: more would look more certain than a few hundred learners make it. */
function becauseRight({ rightShare }: Figures): Because {
  return { code: 'model-right', values: { right: Math.round(rightShare * 10), of: 10 } };
}

function becauseEnded({ outcome, answers, judged }: FitRecord): Because[] {
  if (outcome === 'too-little-evidence')
    return [{ code: 'fit-too-little', values: { answers: answers ?? 0, needed: fewestAnswers } }];
  if (outcome === null || judged === null) return [];
  const inHundred = ({ rightShare }: Figures) => Math.round(rightShare * 100);
  const values = { before: inHundred(judged.before), after: inHundred(judged.after) };
  return [{ code: outcome === 'kept' ? 'fit-kept' : 'fit-no-better', values }];
}
