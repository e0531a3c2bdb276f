import { parseArgs } from 'node:util';
import { nearest } from '../settings/nearest.ts';
import { usageError } from './usage.ts';

/** The options that a command takes beside --help, --version and --lang. */
export interface Accepted {
  /** Options without a value. */
  readonly flags: readonly string[];
  /** Options with a value. */
  readonly options: readonly string[];
  /** Letters that stand for options with a value. */
  readonly short?: Readonly<Record<string, string>>;
}

/** A command's arguments. */
export interface Arguments {
  /** What is no option: files, names. */
  readonly names: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** Every value of each option, in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes a command's arguments apart. Where help or the version is asked for, the rest does not matter.
 * @throws UsageError for an option that is unknown, lacks its value, or has one that it does not take
 */
export function parseArguments(argv: readonly string[], accepted: Accepted): Arguments {
  const tokens = tokensOf(argv, accepted);
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const options = tokens.filter((token) => token.kind === 'option');
  for (const asked of ['help', 'version']) {
    if (options.some(({ name }) => name === asked)) return { names: [], flags: new Set([asked]), values };
  }
  for (const { name, rawName: option, value } of options) {
    if (accepted.flags.includes(name)) {
      if (value !== undefined) throw usageError('value-unwanted', { option, value });
      flags.add(name);
    } else if (name === 'lang' || accepted.options.includes(name)) {
      if (value === undefined) throw usageError('value-missing', { option });
      values.set(name, [...(values.get(name) ?? []), value]);
    } else throw unknownOption(option, accepted);
  }
  return { names: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])), flags, values };
}

/**
 * The value of an option that takes one of a few; the last one where it is given more than once, the first of
 * `choices` where it is not given.
 * @throws UsageError for any other value
 */
export function choice<Value extends string>(
  { values }: Pick<Arguments, 'values'>,
  name: string,
  choices: readonly [Value, ...Value[]],
): Value {
  const value = values.get(name)?.at(-1);
  if (value === undefined) return choices[0];
  const chosen = choices.find((each) => each === value.toLowerCase());
  if (chosen === undefined) throw usageError('value-wrong', { option: `--${name}`, value, choices });
  return chosen;
}

function tokensOf(argv: readonly string[], { flags, options, short = {} }: Accepted) {
  const letters = new Map(Object.entries(short).map(([letter, name]) => [name, letter]));
  const withValue = (name: string) =>
    [name, { type: 'string' as const, ...(letters.has(name) && { short: letters.get(name)! }) }] as const;
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(['version', ...flags].map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(['lang', ...options].map(withValue)),
    },
    // The library's own complaints are in English; what it finds is judged above.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function unknownOption(option: string, { flags, options }: Accepted) {
  const known = ['help', 'version', 'lang', ...flags, ...options].map((name) => `--${name}`);
  const [near] = nearest(option, known);
  return near === undefined
    ? usageError('unknown-option', { option })
    : usageError('unknown-option/near', { option, near });
}
