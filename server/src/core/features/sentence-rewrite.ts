import type { Analysis, Diagnostic } from '../rules/analysis.ts';
import { type Span, covers } from '../text/span.ts';
import type { Action } from './action.ts';

/**
 * At a sentence that states other figures than the tables: all of them changed to what the tables hold. One figure that
 * is pointed at has a repair of its own.
 */
export function sentenceRewrite({ report: { statements }, diagnostics }: Analysis, range: Span): Action[] {
  const sentence = statements.find((each) => covers(each.sentence, range))?.sentence;
  if (!sentence) return [];
  const stated = statements.filter((each) => covers(sentence, each.span));
  const wrong = diagnostics.filter(
    ({ rule, span, replacement }) =>
      rule.startsWith('narrative-') && replacement !== null && stated.some((each) => isSame(each.span, span)),
  );
  const isPointedAt = wrong.some(({ span }) => span.start <= range.end && range.start <= span.end);
  if (wrong.length === 0 || (wrong.length === 1 && isPointedAt)) return [];
  const edits = [...new Map(wrong.map((each) => [each.span.start, editOf(each)])).values()];
  return [
    {
      title: 'rewrite-sentence',
      data: { count: edits.length },
      edits,
      kind: 'quickfix',
      diagnostics: wrong,
      preferred: false,
    },
  ];
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function editOf({ span, replacement }: Diagnostic): Action['edits'][number] {
  return { span, newText: replacement ?? '' };
}
