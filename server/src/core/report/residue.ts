import type { LineContent, Syntax } from '../syntax/syntax.ts';
import { noted } from '../text/notes.ts';
import { type Span, span as spanOf } from '../text/span.ts';
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
const RULE_LINE = /^[\s|:-]+$/;
const RULE_PART = /-{3}/;
const DIVIDER = /[|\t]/;

/** What a line is wherever it stands, and what it is only outside the body of a report. */
interface Kinds {
  readonly kind: Residue['kind'] | 'rule' | null;
  readonly isAtEdge: boolean;
  /** Its trimmed content, as offsets into the line. */
  readonly span: Span;
}

/** Null where the line is none, wherever it stands. */
const kindsOf = noted(({ text, plain, cut }: LineContent): Kinds | null => {
  if (text.length > LONGEST) return null;
  const span = trimmed(text, spanOf(0, text.length));
  if (span.start === span.end) return null;
  if (isRule(text.slice(span.start, span.end))) return { kind: 'rule', isAtEdge: false, span };
  const shown = plain.slice(span.start, span.end);
  const kind = cut === 'none' && PAGE_NUMBER.test(shown) ? 'page' : kindOf(shown);
  const isAtEdge = kind === null && WEB_EDGE_LINES.some((pattern) => pattern.test(shown));
  return kind || isAtEdge ? { kind, isAtEdge, span } : null;
});

/**
 * Finds residue line by line.
 * @param isTableRule whether the line of that index divides a Markdown table's header from its rows, where it is right
 * @param isBody whether the line of that index stands between the first heading and the last
 */
export function findResidues(
  syntax: Syntax,
  isTableRule: (line: number) => boolean,
  isBody: (line: number) => boolean,
): Residue[] {
  const found: Residue[] = [];
  for (const { index, start, content } of syntax.lines) {
    const kinds = kindsOf(content);
    if (!kinds) continue;
    const kind = kinds.kind ?? (isBody(index) ? null : 'web');
    if (kind === null || (kind === 'rule' && isTableRule(index))) continue;
    const span = spanOf(start + kinds.span.start, start + kinds.span.end);
    found.push({ kind: kind === 'rule' ? 'markdown' : kind, line: index, span });
  }
  return found;
}

function isRule(shown: string): boolean {
  return RULE_LINE.test(shown) && RULE_PART.test(shown) && DIVIDER.test(shown);
}

function kindOf(shown: string): Residue['kind'] | null {
  if (isSpam(shown)) return 'spam';
  return WEB_LINES.some((pattern) => pattern.test(shown)) ? 'web' : null;
}

function isSpam(shown: string): boolean {
  return shown.length <= LONGEST_SPAM && SPAM_WORDS.some((word) => shown.includes(word)) && !NO_SPAM.test(shown);
}
