import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import { NO_SPAM, PAGE_NUMBER, SPAM_WORDS, WEB_EDGE_LINES, WEB_LINES } from './residue-words.ts';

/** A line that is no part of the report: what a web page, a converter or an intruder left in it. */
export interface Residue {
  readonly kind: 'web' | 'spam' | 'markdown' | 'page';
  readonly line: number;
  /** Its trimmed content. */
  readonly span: Span;
}

/** A line longer than this is a paragraph, whatever words it holds. */
const LONGEST = 120;
/** An injected site name stands alone; a longer sentence may speak of gambling in earnest. */
const LONGEST_SPAM = 24;
/** Dashes alone may be an author's own line; between bars or tabs they are a table's. */
const RULE_START = /^[\s|:-]/;
const RULE_LINE = /^[\s|:-]+$/;
const RULE_PART = /-{3}/;
const DIVIDER = /[|\t]/;

/**
 * Finds residue line by line.
 * @param isTableRule whether the line of that index divides a Markdown table's header from its rows, where it is right
 * @param isBody whether the line of that index stands between the first heading and the last
 */
export function findResidues(
  syntax: Syntax,
  isTableRule: (line: number) => boolean,
  isBody: (line: number) => boolean,
  memo: Memo,
): Residue[] {
  const found: Residue[] = [];
  const read = memo(tellIn);
  for (const line of syntax.lines) {
    if (line.end - line.start > LONGEST) continue;
    const span = trimmed(syntax.text, line);
    if (span.start === span.end) continue;
    if (isRule(syntax.text, span)) {
      if (!isTableRule(line.index)) found.push({ kind: 'markdown', line: line.index, span });
      continue;
    }
    const { isPage, kind, edge } = read(syntax.plain.slice(span.start, span.end));
    const own = isPage && line.cut === 'none' ? 'page' : (kind ?? (edge && !isBody(line.index) ? edge : null));
    if (own) found.push({ kind: own, line: line.index, span });
  }
  return found;
}

function isRule(text: string, { start, end }: Span): boolean {
  if (!RULE_START.test(text.charAt(start))) return false;
  const shown = text.slice(start, end);
  return RULE_LINE.test(shown) && RULE_PART.test(shown) && DIVIDER.test(shown);
}

/** What the words of a line say of it. */
interface Tell {
  readonly isPage: boolean;
  /** What it is wherever it stands. */
  readonly kind: Residue['kind'] | null;
  /** What it is before the first heading and behind the last one. */
  readonly edge: Residue['kind'] | null;
}

function tellIn(shown: string): Tell {
  const kind = isSpam(shown) ? 'spam' : WEB_LINES.some((pattern) => pattern.test(shown)) ? 'web' : null;
  const edge = WEB_EDGE_LINES.some((pattern) => pattern.test(shown)) ? 'web' : null;
  return { isPage: PAGE_NUMBER.test(shown), kind, edge };
}

function isSpam(shown: string): boolean {
  return shown.length <= LONGEST_SPAM && SPAM_WORDS.some((word) => shown.includes(word)) && !NO_SPAM.test(shown);
}
