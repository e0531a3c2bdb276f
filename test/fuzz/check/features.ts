import type { Analysis } from '../../../server/src/core/analyze.ts';
import { type Folding, foldings } from '../../../server/src/core/features/folding.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { type OutlineItem, outline } from '../../../server/src/core/features/outline.ts';
import { looksLikeReport } from '../../../server/src/core/features/recognise.ts';
import { type Span, covers } from '../../../server/src/core/text/span.ts';
import type { Random } from '../random.ts';
import { type Fault, fault } from './fault.ts';
import { spanFaults } from './spans.ts';

const HOVERS = 6;

/** What an editor shows of a text can be shown. */
export function* featureFaults(analysis: Analysis, random: Random): Generator<Fault> {
  const { text, report } = analysis;
  looksLikeReport(text);
  yield* outlineFaults(outline(analysis, random.oneIn(2) ? 'zh-cn' : 'en'), { start: 0, end: text.length });
  yield* foldingFaults(foldings(analysis), report.syntax.lines.length);
  for (let count = 0; count < HOVERS; count++) {
    yield* hoverFaults(analysis, random.below(text.length + 1), random.oneIn(2) ? 'zh-cn' : 'en');
  }
}

/** Each entry lies inside its parent, behind its neighbour, and what is selected of it inside itself. */
function* outlineFaults(items: readonly OutlineItem[], parent: Span): Generator<Fault> {
  let end = parent.start;
  for (const { kind, name, span, selection, children } of items) {
    const ordered = end <= span.start && span.start <= span.end && selection.start <= selection.end;
    if (!ordered || !covers(parent, span) || !covers(span, selection)) {
      yield fault(`outline: ${kind} out of place`, { name, span, selection, parent, end });
    }
    end = span.end;
    yield* outlineFaults(children, span);
  }
}

/** Each hides something, and lies inside the ones that are open or behind them. */
function* foldingFaults(found: readonly Folding[], lines: number): Generator<Fault> {
  const open: Folding[] = [];
  let before = -1;
  for (const folding of found) {
    const { first, last } = folding;
    while ((open.at(-1)?.last ?? Infinity) < first) open.pop();
    const around = open.at(-1);
    const alike = around?.first === first && around.last === last;
    if (first < before || last <= first || lines <= last || alike || (around && around.last < last)) {
      yield fault('folding: out of place', { folding, around, lines });
    }
    before = first;
    open.push(folding);
  }
}

/** Hidden characters, holes that nothing filled, HTML, links. */
const BAD_MARKDOWN = /[^\P{C}\n]|[\p{Zl}\p{Zp}]|\{[a-z]+\}|(?<!\\)<|\]\(/u;

function* hoverFaults(analysis: Analysis, offset: number, language: 'zh-cn' | 'en'): Generator<Fault> {
  const found = hover(analysis, offset, language);
  if (!found) return;
  const { span, markdown } = found;
  yield* spanFaults('hover', analysis.text, span);
  if (offset < span.start || span.end < offset) yield fault('hover: elsewhere', { offset, span });
  if (BAD_MARKDOWN.test(markdown)) yield fault('hover: markdown', markdown);
}
