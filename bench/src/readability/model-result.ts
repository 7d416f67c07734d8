export interface ModelResult {
  readonly model: 'clean' | 'clear';
  readonly protocol: string;
  /** Correlation with judged ease. */
  readonly r: number;
  /** In units of judged ease. */
  readonly rmse: number;
  readonly coverage80: number;
  /** Share of OneStop triples in order, each by weights that did not see the article. */
  readonly oneStopOrdered: number | undefined;
  /** The same by the weights in use, which saw the articles. */
  readonly oneStopOrderedSeen?: number;
  readonly millisecondsPerText: number;
  /** Half-width that would have covered 80 %, in grades (clean) or ease (clear). */
  readonly halfWidth80: number;
}
