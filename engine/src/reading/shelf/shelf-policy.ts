/** What a shelf is made of. None of it is measured: it is our judgement, in one place to be argued with. */
export const shelfPolicy = {
  size: 8,
  /** Grades between the lower and the upper end of just right: 90 to 97.5 % accuracy. */
  bandGrades: 4,
  /** How far above the reader a stretch lies, and below the just-right ones an easy one: reader minus text, in grades. */
  stretch: { from: -1.5, to: 0.5 },
  easy: { from: 3.5, to: 6.5 },
  /** A text is eligible from this share of the best chance that the library offers, and stays on the shelf down to the second one. */
  eligibleShare: 0.9,
  stayingShare: 0.8,
  /** Days before a text is offered again: any, and one that was loved. */
  againAfterDays: 90,
  lovedAgainAfterDays: 21,
  /** What counts beside the chance, whose best is 1. */
  weights: {
    interest: 0.12,
    moreLike: 0.16,
    wentWell: 0.06,
    leftUnfinished: -0.06,
    sameTopic: -0.05,
    sameKind: -0.02,
    sameLanguage: -0.03,
    luck: 0.08,
  },
} as const;
