import type { LineContent, Syntax } from '../syntax/syntax.ts';
import { HAN } from '../text/characters.ts';
import { noted } from '../text/notes.ts';
import { type Span, span as spanOf } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import { saidIn } from './heading-said.ts';
import { NO_SPAM, PAGE_NUMBER, SPAM_WORDS, WEB_EDGE_LINES, WEB_LINES } from './residue-words.ts';

/** A line that is no part of the report: what a web page, a converter or an intruder left in it. */
export interface Residue {
  readonly kind: 'web' | 'spam' | 'markdown' | 'page';
  readonly line: number;
  /** Its trimmed content. */
  readonly span: Span;
}

/** A line longer than this is a paragraph, whatever words it holds. */
const LONGEST_RESIDUE = 120;
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
  if (text.length > LONGEST_RESIDUE) return null;
  const span = trimmed(text, spanOf(0, text.length));
  if (span.start === span.end) return null;
  if (isRule(text.slice(span.start, span.end))) return { kind: 'rule', isAtEdge: false, span };
  const shown = plain.slice(span.start, span.end);
  const kind = cut === 'none' && PAGE_NUMBER.test(shown) ? 'page' : kindOf(shown);
  const isAtEdge = kind === null && WEB_EDGE_LINES.some((pattern) => pattern.test(shown));
  return kind || isAtEdge ? { kind, isAtEdge, span } : null;
});

/** Names of pages, the way to this one, divided by these. */
const WAY = /[>»›]+/;
const FEWEST_PAGES = 3;
const LONGEST_PAGE = 24;
const HAN_WORD = new RegExp(`[${HAN}]`);
/** Residue that goes on below: a label without its value, a way without its end. */
const OPEN_END = /[:>»›|]$/;
const OPEN_START = /^[>»›]/;
const LONGEST_SECOND = 40;
/** What is no second line of residue, whatever stands above: a title, a sentence. */
const OWN = /信息公开.{0,24}(?:报告|年报)|政务公开.{0,24}(?:报告|年报)|[。;!?]/;

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
    if (!kinds) {
      const second = isBody(index) ? null : secondLine(syntax, found.at(-1), index);
      if (second) found.push({ kind: 'web', line: index, span: second });
      continue;
    }
    const kind = kinds.kind ?? (isBody(index) ? null : 'web');
    if (kind === null || (kind === 'rule' && isTableRule(index))) continue;
    const span = spanOf(start + kinds.span.start, start + kinds.span.end);
    found.push({ kind: kind === 'rule' ? 'markdown' : kind, line: index, span });
  }
  return found;
}

/** Where the line goes on with the residue above it, what it shows; else null. */
function secondLine({ lines }: Syntax, last: Residue | undefined, index: number): Span | null {
  if (last?.kind !== 'web' || index - last.line > 2) return null;
  const { start, content } = lines[index]!;
  const above = lines[last.line]!.content.plain.trim();
  const between = lines.slice(last.line + 1, index);
  const own = trimmed(content.text, spanOf(0, content.text.length));
  const shown = content.plain.slice(own.start, own.end);
  const isSecond =
    shown !== '' &&
    shown.length <= LONGEST_SECOND &&
    between.every((line) => line.content.plain.trim() === '') &&
    (OPEN_START.test(shown) || (OPEN_END.test(above) && index === last.line + 1)) &&
    !OWN.test(shown) &&
    saidIn(content) === null;
  return isSecond ? spanOf(start + own.start, start + own.end) : null;
}

function isRule(shown: string): boolean {
  return RULE_LINE.test(shown) && RULE_PART.test(shown) && DIVIDER.test(shown);
}

function kindOf(shown: string): Residue['kind'] | null {
  if (isSpam(shown)) return 'spam';
  return isWay(shown) || WEB_LINES.some((pattern) => pattern.test(shown)) ? 'web' : null;
}

/** Whether a line is the way to a page: `政务公开 > 信息公开 > 年度报告`. */
function isWay(shown: string): boolean {
  if (!WAY.test(shown) || /[。;]/.test(shown)) return false;
  const pages = shown.split(WAY).map((page) => page.trim());
  return (
    pages.length >= FEWEST_PAGES &&
    pages.every((page, at) =>
      page === '' ? at === pages.length - 1 : page.length <= LONGEST_PAGE && HAN_WORD.test(page),
    )
  );
}

function isSpam(shown: string): boolean {
  return shown.length <= LONGEST_SPAM && SPAM_WORDS.some((word) => shown.includes(word)) && !NO_SPAM.test(shown);
}
