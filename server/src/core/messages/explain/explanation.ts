/** What a rule does, in plain words for the clerk who reads its page or its hover. */
export interface RuleExplanation {
  /** A short noun phrase that names the matter. */
  readonly title: string;
  /** What is checked and why, with the statutory source where there is one. */
  readonly what: string;
  /** When the rule keeps silent. */
  readonly silent: string;
  /** What to do about it. */
  readonly mend: string;
}
