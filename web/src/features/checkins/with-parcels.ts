import type { AgendaItem, CheckIn, Decision } from './check-in.ts';
import type { Parcel } from './parcel.ts';

/** A check-in as its writer sees it: what the server has, and upon it what is still on its way there. */
export function withParcels(checkIn: CheckIn, parcels: readonly Parcel[]): CheckIn {
  return parcels
    .filter((parcel) => parcel.checkInId === checkIn.checkInId)
    .reduce(withParcel, checkIn);
}

function withParcel(checkIn: CheckIn, parcel: Parcel): CheckIn {
  switch (parcel.kind) {
    case 'shared-note':
      return { ...checkIn, sharedNote: { ...checkIn.sharedNote, text: parcel.text } };
    case 'private-note':
      return { ...checkIn, privateNote: parcel.text };
    case 'decision': {
      const { kind: _, ...words } = parcel;
      const before = checkIn.decisions.find((one) => one.decisionId === parcel.decisionId);
      const decision: Decision = { doneAt: before?.doneAt ?? null, ...words };
      const others = checkIn.decisions.filter((one) => one !== before);
      const at = before === undefined ? others.length : checkIn.decisions.indexOf(before);
      return { ...checkIn, decisions: others.toSpliced(at, 0, decision) };
    }
    case 'no-decision':
      return {
        ...checkIn,
        decisions: checkIn.decisions.filter((one) => one.decisionId !== parcel.decisionId),
      };
    case 'agenda':
      return { ...checkIn, agenda: withItem(checkIn.agenda, parcel) };
    case 'tick':
      return {
        ...checkIn,
        decisions: checkIn.decisions.map((one) => ticked(one, parcel)),
        openDecisions: checkIn.openDecisions.map((one) => ticked(one, parcel)),
      };
  }
}

function withItem(
  agenda: readonly AgendaItem[],
  { key, text, on }: Extract<Parcel, { kind: 'agenda' }>,
): AgendaItem[] {
  if (agenda.some((item) => item.key === key))
    return agenda.map((item) => (item.key === key ? { ...item, leftOut: !on } : item));
  return on && text !== null
    ? [...agenda, { key, says: null, text, because: [], leftOut: false }]
    : [...agenda];
}

function ticked(decision: Decision, parcel: Extract<Parcel, { kind: 'tick' }>): Decision {
  if (decision.decisionId !== parcel.decisionId) return decision;
  return {
    ...decision,
    doneAt: parcel.done ? (decision.doneAt ?? new Date().toISOString()) : null,
  };
}
