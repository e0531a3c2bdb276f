import { isHan } from '../../text/characters.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { lineRule } from '../rule.ts';

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '<': '>', '＜': '＞' };
const MARK = /[《》〈〉<>＜＞]/g;
/** Marks further apart are no pair: one of them lacks its partner. */
const LONGEST = 150;

interface Open {
  readonly mark: string;
  readonly at: number;
  /** Pairs inside it that should be 〈〉. */
  readonly inner: BlockSpan[];
}

/** Title marks inside 《》 are 〈〉. Only pairs that close within their line are looked at. */
export const nestedTitleMarks = lineRule({
  name: 'nested-title-marks',
  family: 'typography',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  lines: 'all',
  *check({ text }) {
    for (const pair of wrongPairs(text)) {
      const title = text.slice(pair.start + 1, pair.end - 1);
      yield finding('nested-title-marks', pair, { title }, { replacement: `〈${title}〉` });
    }
  },
});

/** The pairs right inside a pair of 《》. */
function wrongPairs(text: string): BlockSpan[] {
  const wrong: BlockSpan[] = [];
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
}
