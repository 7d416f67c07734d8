interface Between {
  readonly low: number;
  readonly high: number;
}

/** Whether a change reached its goal as far as its interval lets anybody say. */
export function reachGoal({ low, high }: Between, goal: number): 'reached' | 'missed' | 'open' {
  if (low >= goal) return 'reached';
  return high < goal ? 'missed' : 'open';
}
