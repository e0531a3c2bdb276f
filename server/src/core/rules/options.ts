/** A day of a year; months and days count from 1. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The last day for publishing a report, in the year after the one that it tells of. */
export interface Deadlines {
  readonly department: MonthDay;
  readonly government: MonthDay;
}

/** Words that an office adds to the rules' own lists: literal words, never patterns. */
export interface Words {
  /** Words that are right as they are: no rule of names and wording marks anything in them. */
  readonly right: readonly string[];
  /** The right word for each wrong one. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** What a rule may be told, beside its level. */
export interface RuleOptions {
  readonly deadlines: Deadlines;
  readonly words: Words;
}

/** What holds where nothing else is said. */
export const DEFAULT_OPTIONS: RuleOptions = {
  deadlines: { department: { month: 1, day: 31 }, government: { month: 3, day: 31 } },
  words: { right: [], wrong: {} },
};

const known = new WeakMap<Partial<RuleOptions>, RuleOptions>();

/** The options with those that are left out as they are by default: the same object for the same `given`. */
export function optionsOf(given: Partial<RuleOptions> = DEFAULT_OPTIONS): RuleOptions {
  let options = known.get(given);
  if (!options) known.set(given, (options = { ...DEFAULT_OPTIONS, ...given }));
  return options;
}
