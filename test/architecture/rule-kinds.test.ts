import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';

const DATA = `name: 'row-sum', family: 'arithmetic', priority: 'P0', severity: 'error', fixable: false`;

/** A rule of a kind that reads what `reads` says of the parameter of its check. */
function ruleOf(kind: string, reads: string): string {
  const extra = kind === 'lineRule' ? `lines: 'all',` : '';
  return `import { ${kind} } from './rules/rule.ts';
    export const rule = ${kind}({ ${DATA}, ${extra} check: (it, ...rest) => { void it; void rest; ${reads}; return []; } });`;
}

const READS = `void`;
const ALLOWED: readonly [kind: string, reads: string][] = [
  ['lineRule', `${READS} it.text; ${READS} it.plain`],
  [
    'paragraphRule',
    `${READS} it.section; ${READS} it.plain; ${READS} rest[0].reporter.agency; ${READS} rest[0].options.words`,
  ],
  ['tableRule', `${READS} it.report.tables.requests; ${READS} it.report.readBy; ${READS} it.judgement.verdicts`],
  ['reportRule', `${READS} it.report.paragraphs; ${READS} it.report.title; ${READS} it.decoding`],
];
const REFUSED: readonly [kind: string, reads: string, member: string][] = [
  ['lineRule', `${READS} it.section`, 'section'],
  ['lineRule', `${READS} it.index`, 'index'],
  ['paragraphRule', `${READS} it.start`, 'start'],
  ['paragraphRule', `${READS} rest[0].report`, 'report'],
  ['tableRule', `${READS} it.report.paragraphs`, 'paragraphs'],
  ['tableRule', `${READS} it.report.title`, 'title'],
  ['tableRule', `${READS} it.options`, 'options'],
  ['reportRule', `${READS} it.collection`, 'collection'],
];

describe('a rule cannot read what its kind does not give it', () => {
  const allowed = compile(ALLOWED.map(([kind, reads]) => ruleOf(kind, reads)));
  test.each(ALLOWED.map(([kind, reads], at) => [kind, reads, allowed[at]!]))('%s may: %s', (_, __, errors) => {
    expect(errors).toEqual([]);
  });

  const refused = compile(REFUSED.map(([kind, reads]) => ruleOf(kind, reads)));
  test.each(REFUSED.map(([kind, reads, member], at) => [kind, reads, member, refused[at]!]))(
    '%s may not: %s',
    (_, __, member, errors) => {
      expect(errors).toEqual([
        expect.stringMatching(new RegExp(`^TS(?:2339|2551) Property '${member}' does not exist`)),
      ]);
    },
  );
});
