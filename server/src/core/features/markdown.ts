import { visible } from '../text/visible.ts';

/** More of a document's words is never shown. */
const MOST_SHOWN = 80;

/**
 * What Markdown may take for a mark, and the beginnings of links. A point, a sign or a hash between digits or before
 * one is left alone, so that figures read well where Markdown is not rendered.
 */
const MARKS = /[\\`*_{}[\]()<>#|~&:@$!]|(?<!\d)\.|\.(?!\d)|[+-](?!\d)/g;

/** Words of a document as Markdown that shows exactly them: one line, no marks, no links, nothing hidden. */
export function escapeMarkdown(words: string): string {
  const shown = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
  return visible(shown.replace(MARKS, '\\$&'));
}

/** Items as a Markdown list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Paragraphs, an empty line between; empty ones are left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
