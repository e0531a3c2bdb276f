/**
 * Whether a campaign runs the tests (`npm run campaigns`): everything that a test knows to try. For every change each
 * tries a part of it.
 */
export const THOROUGH = process.env.GONGKAI_THOROUGH === '1';

/** All of `cases` in a campaign, else every `step`th of them from `first` on. */
export function some<Case>(cases: readonly Case[], step: number, first = 0): readonly Case[] {
  return THOROUGH ? cases : cases.filter((_, at) => at % step === first % step);
}
