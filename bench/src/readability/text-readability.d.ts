declare module 'text-readability' {
  interface Readability {
    fleschKincaidGrade(text: string): number;
    daleChallReadabilityScore(text: string): number;
    textStandard(text: string): string | number;
  }
  const readability: Readability;
  export default readability;
}
