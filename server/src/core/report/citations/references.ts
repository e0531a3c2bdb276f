import { chineseNumeral } from '../../text/chinese-numeral.ts';
import { type Span, span } from '../../text/span.ts';
import { isOfRegulation } from './law.ts';

/** A provision named in a text, and the words that name it (offsets into the text searched). */
export interface Reference {
  readonly article: number;
  /** The item of Article 20; null where the article is named as a whole. */
  readonly item: number | null;
  readonly span: Span;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
/** The pieces that references are made of: an article, an item in brackets, an item without. */
const PIECE = new RegExp(
  [
    `第 ?(?<article>${NUMERAL}) ?条(?: ?第 ?[一1] ?款)?`,
    `(?<of>第?) ?(?:[(〔【[] ?(?<item>${NUMERAL}) ?[)〕】\\]]|(?<mark>[㈠-㈩⑴-⒂])) ?(?<end>(?:项(?!目))?)`,
    `第 ?(?<bare>${NUMERAL}) ?项(?!目)`,
  ].join('|'),
  'g',
);
/** What may stand between pieces that go on from one another. */
const JOINT = /^[、,和与及以或至到~的 -]{0,4}$/;
/** How far back a sentence is read for the law that it is about. */
const LONGEST_WAY_BACK = 200;

interface Piece {
  readonly article: number | null;
  readonly item: number | null;
  /** Whether the words say that it is an item: `第` in front of it, or `项` behind. */
  readonly said: boolean;
  /** Whether `第` stands in front of brackets. */
  readonly bracketed: boolean;
  readonly span: Span;
}

/**
 * The articles and items of the Regulation that `plain` (in comparison form) names.
 * @param bare whether an item without an article is one of Article 20, as in section two
 */
export function referencesIn(plain: string, bare: boolean): Reference[] {
  return chainsOf(plain).flatMap((chain) => {
    const [first] = chain;
    return first && isOfRegulation(sentenceBefore(plain, first.span.start)) ? resolved(plain, chain, bare) : [];
  });
}

function resolved(plain: string, chain: readonly Piece[], bare: boolean): Reference[] {
  const references: Reference[] = [];
  const behind = behindIn(chain);
  let article: number | null = bare && chain[0]?.article === null && stands(plain, chain) ? 20 : null;
  let lone: Span | null = null;
  chain.forEach((piece, at) => {
    const { said, items } = behind[at]!;
    if (piece.article !== null) {
      article = piece.article;
      // An article with one item is one reference; with several, each item is one of its own.
      lone = items === 1 && said && article === 20 ? piece.span : null;
      if (!lone) references.push({ article, item: null, span: piece.span });
    } else if (article === 20 && said && piece.item !== null) {
      references.push({ article, item: piece.item, span: span(lone?.start ?? piece.span.start, piece.span.end) });
    }
  });
  return references;
}

/** For each piece, whether the words say from there on that something is an item, and how many items follow on it. */
function behindIn(chain: readonly Piece[]): { said: boolean; items: number }[] {
  const behind: { said: boolean; items: number }[] = [];
  let [said, items] = [false, 0];
  for (const piece of chain.toReversed()) {
    const isItem = piece.article === null;
    said ||= piece.said && isItem;
    behind.push({ said, items });
    items = isItem ? items + 1 : 0;
  }
  return behind.reverse();
}

/** Whether items without an article are certain to be items: in brackets and called so, or all that is there. */
function stands(plain: string, chain: readonly Piece[]): boolean {
  const last = chain.at(-1)?.span.end ?? 0;
  return (
    chain[0]?.bracketed === true ||
    (plain.slice(0, chain[0]?.span.start).trim() === '' && plain.slice(last).trim() === '')
  );
}

function chainsOf(plain: string): Piece[][] {
  const chains: Piece[][] = [];
  let end = -1;
  for (const match of plain.matchAll(PIECE)) {
    const piece = pieceOf(match);
    if (end >= 0 && match.index - end <= 4 && JOINT.test(plain.slice(end, match.index))) chains.at(-1)?.push(piece);
    else chains.push([piece]);
    end = piece.span.end;
  }
  return chains;
}

function pieceOf({ 0: words, index, groups = {} }: RegExpExecArray): Piece {
  const { article, of, item, mark, end, bare } = groups;
  return {
    article: article === undefined ? null : numberOf(article),
    item: itemNumber(item ?? bare, mark),
    said: bare !== undefined || Boolean(of) || Boolean(end),
    bracketed: Boolean(of),
    span: span(index, index + words.length),
  };
}

function itemNumber(words: string | undefined, mark: string | undefined): number | null {
  if (mark !== undefined) return markNumber(mark);
  return words === undefined ? null : numberOf(words);
}

/** A number that cannot be read is no article's and no item's. */
function numberOf(words: string): number {
  return /^\d/.test(words) ? Number(words) : (chineseNumeral(words) ?? 0);
}

/** `㈠` and `⑴` are one character each. */
function markNumber(mark: string): number {
  const code = mark.charCodeAt(0);
  return code >= 0x3220 ? code - 0x321f : code - 0x2473;
}

function sentenceBefore(plain: string, at: number): string {
  const before = plain.slice(Math.max(0, at - LONGEST_WAY_BACK), at);
  return before.slice(Math.max(...['。', '!', '?'].map((end) => before.lastIndexOf(end))) + 1);
}
