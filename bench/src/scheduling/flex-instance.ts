/** The file format `flex-instance/1`; options are flat pairs [offering, utility, …]. */
export type FlexInstance = {
  readonly format: 'flex-instance/1';
  readonly students: number;
  readonly days: number;
  readonly categories: readonly string[];
  readonly offerings: readonly InstanceOffering[];
  readonly devicePool: readonly number[];
  readonly unplacedPenalty: number;
  readonly requirementPenalty: number;
  readonly options: readonly (readonly (readonly number[])[])[];
  readonly requirements: readonly { student: number; category: number; min: number }[];
  readonly pulls: readonly InstancePull[];
};

export type InstanceOffering = {
  readonly id: number;
  readonly category: number;
  readonly device: 0 | 1;
  readonly capacity: number;
  readonly days: readonly number[];
};

export type InstancePull = {
  readonly student: number;
  readonly day: number;
  readonly offering: number;
  readonly priority: number;
};
