import { isHan } from '../../text/characters.ts';
import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { linesOfReport } from './lines.ts';
import { anyOf, inText } from '../../text/signs.ts';

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '<': '>', '＜': '＞' };
const MARK = /[《》〈〉<>＜＞]/g;
/** Marks further apart are no pair: one of them lacks its partner. */
const LONGEST = 150;

interface Open {
  readonly mark: string;
  readonly at: number;
  /** Pairs inside it that should be 〈〉. */
  readonly inner: Span[];
}

/** Title marks inside 《》 are 〈〉. Only pairs that close within their line are looked at. */
export const nestedTitleMarks: Rule = {
  name: 'nested-title-marks',
  family: 'typography',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    for (const pair of wrongPairs(linesOfReport(report))) {
      const title = text.slice(pair.start + 1, pair.end - 1);
      yield finding('nested-title-marks', pair, { title }, { replacement: `〈${title}〉` });
    }
  },
};

/** The pairs right inside a pair of 《》. */
const wrongPairs = inLines(inText(anyOf('《')), ({ text }): Span[] => {
  const wrong: Span[] = [];
  const open: Open[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark in CLOSING) {
      // A `<` outside of titles is a sign of another kind.
      if (mark === '《' || open.length > 0) open.push({ mark, at: index, inner: [] });
      continue;
    }
    const last = open.at(-1);
    if (!last || CLOSING[last.mark] !== mark) continue;
    open.pop();
    const outer = open.at(-1);
    if (outer?.mark === '《' && last.mark !== '〈' && last.inner.length === 0 && isHan(text[last.at + 1])) {
      outer.inner.push(span(last.at, index + 1));
    }
    if (last.mark === '《' && index - last.at <= LONGEST) wrong.push(...last.inner);
  }
  return wrong.sort((a, b) => a.start - b.start);
});
