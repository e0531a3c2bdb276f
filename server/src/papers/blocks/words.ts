import type { Block, Words } from './blocks.ts';

/** Cuts words at a character, which goes: at line ends, at tabs. */
export function cutAt(words: readonly Words[], divider: string): Words[][] {
  const pieces: Words[][] = [[]];
  for (const each of words) {
    each.text.split(divider).forEach((part, index) => {
      if (index > 0) pieces.push([]);
      if (part !== '') pieces.at(-1)?.push({ ...each, text: part });
    });
  }
  return pieces;
}

export function textOf(words: readonly Words[]): string {
  return words.map(({ text }) => text).join('');
}

/** The lines of all paragraphs in blocks, of tables inside them too. */
export function linesIn(blocks: readonly Block[]): Words[][] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return cutAt(block.words, '\n');
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(cell.blocks)));
  });
}

/** What ends or begins with these needs a space where it was divided: `12` and `5` are not `125`. */
const NARROW_END = /[\w.,%/-]\s*$/;
const NARROW_START = /^\s*[\w.,%/-]/;

/**
 * The words of a cell in one line. A label that goes on in the next paragraph is one label: Chinese is joined without a
 * space.
 */
export function joined(lines: readonly Words[][]): Words[] {
  const all: Words[] = [];
  let before = '';
  for (const line of lines) {
    const text = textOf(line);
    if (text.trim() === '') continue;
    if (NARROW_END.test(before.slice(-2)) && NARROW_START.test(text)) all.push({ text: ' ', node: null });
    for (const { text: words, node } of line) all.push({ text: words.replaceAll('\t', ' '), node });
    before = text;
  }
  return all;
}
