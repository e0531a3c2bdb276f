import type { Analysis, Diagnostic } from '../../../server/src/core/analyze.ts';
import { describeFinding, describeRelated } from '../../../server/src/core/features/describe.ts';
import { type Fault, fault } from './fault.ts';
import { lineSpanFaults } from './spans.ts';

/** So many findings any text may have, and so many more for each of its lines. */
const MOST = 100;
const MOST_A_LINE = 50;

/** A hole in a message that nothing filled, or data that no one can read. */
const UNFILLED = /\{[a-z]+\}|undefined|\bNaN\b|\[object /;

/** Findings lie on one line inside the text, in order, and there are not more than the text has room for. */
export function* findingFaults({ text, report, diagnostics }: Analysis): Generator<Fault> {
  let before = 0;
  for (const { rule, span, places, related } of diagnostics) {
    for (const each of [span, ...places, ...related.map((place) => place.span)])
      yield* lineSpanFaults(rule, text, each);
    if (span.start < before) yield fault('findings: out of order', { rule, span });
    before = span.start;
  }
  const lines = report.syntax.lines.length;
  if (diagnostics.length > MOST + MOST_A_LINE * lines) {
    yield fault('findings: too many', { lines, ...countedBy(diagnostics, ({ rule }) => rule) });
  }
}

/** Findings can be told in both languages. */
export function* wordingFaults({ text, diagnostics }: Analysis): Generator<Fault> {
  if (UNFILLED.test(text)) return;
  for (const diagnostic of diagnostics) {
    for (const language of ['zh-cn', 'en'] as const) {
      const said = [
        describeFinding(diagnostic, language),
        ...diagnostic.related.map((each) => describeRelated(each, language)),
      ];
      for (const each of said) if (each === '' || UNFILLED.test(each)) yield fault(`${diagnostic.rule}: message`, each);
    }
  }
}

function countedBy(diagnostics: readonly Diagnostic[], key: (each: Diagnostic) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of diagnostics) counts[key(each)] = (counts[key(each)] ?? 0) + 1;
  return counts;
}
