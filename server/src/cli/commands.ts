import type { Accepted, Arguments } from './arguments.ts';
import type { Host } from './io.ts';

/** Does the work of a command and returns its exit status. Throws a UsageError where it was called wrongly. */
export type Run = (args: Arguments, host: Host) => Promise<number>;

interface Command extends Accepted {
  /** Brings the command's code, which holds the whole engine, only once it is known to be needed. */
  readonly load: () => Promise<Run>;
}

/** Every command by name. */
export const COMMANDS = {
  check: {
    flags: ['verbose', 'ready', 'alone', 'records'],
    options: ['format', 'fail-on', 'rule', 'config', 'encoding', 'year', 'today'],
    load: async () => (await import('./check.ts')).check,
  },
  fix: {
    flags: ['dry-run', 'unsafe'],
    options: ['rule', 'config'],
    load: async () => (await import('./fix.ts')).fix,
  },
  new: {
    flags: [],
    options: ['agency', 'year', 'after', 'encoding'],
    load: async () => (await import('./new.ts')).newReport,
  },
  extract: { flags: [], options: ['encoding'], load: async () => (await import('./extract.ts')).extract },
  convert: {
    flags: [],
    options: ['output', 'encoding'],
    short: { o: 'output' },
    load: async () => (await import('./convert.ts')).convert,
  },
  export: {
    flags: [],
    options: ['to', 'output', 'encoding', 'rule', 'config'],
    short: { o: 'output' },
    load: async () => (await import('./export.ts')).exportForm,
  },
  overview: {
    flags: [],
    options: ['format', 'output', 'rule', 'config', 'encoding'],
    short: { o: 'output' },
    load: async () => (await import('./overview.ts')).overview,
  },
  compare: {
    flags: [],
    options: ['format', 'output', 'encoding'],
    short: { o: 'output' },
    load: async () => (await import('./compare.ts')).compare,
  },
  rollup: {
    flags: [],
    options: ['agency', 'year', 'output', 'format', 'config', 'encoding'],
    short: { o: 'output' },
    load: async () => (await import('./rollup.ts')).rollup,
  },
  rules: { flags: [], options: ['format'], load: async () => (await import('./rules.ts')).rules },
  explain: { flags: [], options: [], load: async () => (await import('./explain.ts')).explain },
  lsp: { flags: ['stdio'], options: [], load: async () => (await import('./lsp.ts')).lsp },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** Whether there is a command of that name. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
