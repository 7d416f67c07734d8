/** Takes a choice in or out. Where one may be chosen it takes the other's place; where several may, the oldest makes room. */
export function toggleChoice(
  chosen: readonly string[],
  optionId: string,
  pick: number,
): readonly string[] {
  if (chosen.includes(optionId)) return chosen.filter((id) => id !== optionId);
  return [...chosen, optionId].slice(-pick);
}
