import type { Choice } from './session.ts';

/** One or two sentences in plain words on why this item was chosen, for the teacher who asks. */
export function explainChoice({ item, reason }: Choice): string {
  const { area } = reason;
  const balance = area
    ? ` Area ${area.name} was furthest behind its share (${percent(area.share)} of ${percent(area.target)}).`
    : '';
  return explainRule(item, reason) + balance;
}

function explainRule(item: string, reason: Choice['reason']): string {
  const at = reason.theta.toFixed(2);
  const value = reason.value.toFixed(2);
  const among = `${reason.available} item${reason.available === 1 ? '' : 's'}`;
  switch (reason.rule) {
    case 'information':
      return `Item ${item} tells most about an ability near ${at} (information ${value}) among ${among}.`;
    case 'posteriorVariance':
      return `Item ${item} leaves the least uncertainty to be expected (variance ${value}) among ${among}.`;
    case 'randomesque':
      return `Item ${item} was drawn at random among the best for an ability near ${at} (value ${value}), so that no item wears out; ${among} were open.`;
    case 'progressive':
      return `Item ${item} had the best mix of chance and information (${value} near ${at}) among ${among}; chance counts less with every item.`;
    case 'module':
      return `Item ${item} is next in module ${reason.module} of stage ${reason.stage! + 1}, which fits an ability near ${at} best.`;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
