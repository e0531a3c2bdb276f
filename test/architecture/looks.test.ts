import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../server/src/core/rules/options.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import type { Report } from '../../server/src/core/report/report.ts';
import { REPORT_RULES } from '../../server/src/core/rules/registry.ts';
import type { Context, Rule } from '../../server/src/core/rules/rule.ts';
import { newMemo } from '../../server/src/core/text/memo.ts';
import { root } from './sources.ts';
import { caseOf } from '../fuzz/case.ts';
import { Seeds } from '../fuzz/seeds.ts';

const REPORTS = globSync('test/fixtures/**/*.txt', { cwd: root })
  .sort()
  .map((file) => readFileSync(join(root, file), 'utf8'));
const seeds = new Seeds(REPORTS, REPORTS);
/** Of so many reports one is enough. */
const ONE_IN = 12;
/** Reports, and what damage makes of them. */
const TEXTS = [
  ...REPORTS.filter((_, at) => at % ONE_IN === 0),
  ...Array.from({ length: 60 }, (_, index) => caseOf(1, index, seeds).text),
];
const shared = newMemo();
const APART = REPORT_RULES.filter(({ looks }) => looks && looks().tables !== true);

/** `thing`, but for whoever asks for one of `members`. */
function without<Thing extends object>(
  thing: Thing,
  members: Readonly<Record<string, (value: never) => unknown>>,
): Thing {
  return new Proxy(thing, {
    get: (target, name) => {
      if (typeof name === 'string' && members[name] === refused) refused();
      const value: unknown = Reflect.get(target, name, target);
      const change = typeof name === 'string' ? members[name] : undefined;
      return change ? change(value as never) : value;
    },
  });
}

function refused(): never {
  throw new Error('asks what the tables say');
}

/** A report that tells where its tables stand, but not what they say. */
function closed(report: Report): Report {
  return without(report, {
    tables: refused,
    readings: refused,
    pieces: (pieces: Report['pieces']) =>
      without(pieces, {
        tables: ({ sources, ...rest }: Report['pieces']['tables']) => ({
          ...rest,
          sources: sources.map((source) => ({
            ...source,
            found: source.found && without(source.found, { reading: refused }),
          })),
        }),
      }),
  });
}

describe('a rule that looks at lines and paragraphs, and does not say that it goes by tables', () => {
  it('has texts to look at', () => expect(TEXTS.length).toBeGreaterThan(20));

  it.each(APART.map((rule): [string, Rule] => [rule.name, rule]))('does not: %s', (_, rule) => {
    for (const text of TEXTS) {
      // Only what a report notes of itself goes by its tables, and each rule is given a report of its own.
      const report = readReport(text, null, shared);
      const context = { report: closed(report), decoding: null, options: DEFAULT_OPTIONS } as Partial<Context>;
      Object.defineProperty(context, 'judgement', { get: refused });
      Array.from(rule.check(context as Context));
    }
  });
});
