import type { BlockForm } from '../../form/form.ts';
import type { Anchor, SeenCell, TableReading } from '../../report/table.ts';

/** What the text calls the labels of a table, each under the form's own words, in the order of the text. */
export type Words = Map<string, string[]>;

/** The words of the labels of `table`; null where one of them is not to be told from another. */
export function labelWords(text: string, { anchors, form }: TableReading<'text'>): Words | null {
  const words: Words = new Map();
  let torn: string | null = null;
  for (const anchor of inOrder(anchors)) {
    const { label } = anchor;
    const block = form.blocks[label.block];
    const own = block && ownWords(anchor, block);
    if (own === undefined || (label.kind === 'row' && !anchor.chosen)) return null;
    const said = anchor.cells.map((cell) => cellWords(text, cell)).join('');
    const known = words.get(own) ?? [];
    words.set(own, known);
    // What is torn in two cells is one label.
    if (label.kind === 'piece' && torn === own) known.push((known.pop() ?? '') + said);
    else known.push(said);
    torn = label.kind === 'piece' && torn !== own ? own : null;
  }
  return words;
}

/** What a cell says, in one line. */
export function cellWords(text: string, { parts }: SeenCell<'text'>): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join('');
}

function inOrder(anchors: readonly Anchor<'text'>[]): Anchor<'text'>[] {
  const startOf = ({ cells }: Anchor<'text'>): number => cells[0]?.span.start ?? 0;
  return [...anchors].sort((a, b) => startOf(a) - startOf(b));
}

function ownWords({ label: { kind, id } }: Anchor<'text'>, block: BlockForm): string | undefined {
  switch (kind) {
    case 'block':
      return block.title;
    case 'header':
      return id;
    case 'group':
      return block.groups.find((each) => each.id === id)?.label;
    case 'column':
    case 'piece':
      return block.columns.find((each) => each.id === id)?.label;
    case 'row':
      return block.rows.find((each) => each.id === id)?.label;
  }
}
