import { Left } from '../left.ts';
import type { PaperReading } from '../paper.ts';
import { Refusal } from '../refusal.ts';
import { openZip } from '../zip/open-zip.ts';
import { relationsOf } from '../zip/relations.ts';
import { counterOf } from './counter.ts';
import { readLists } from './lists.ts';
import { readStory } from './read-story.ts';
import { type Context, type Notes } from './state.ts';
import { settled } from './settled.ts';
import { readStyles } from './styles.ts';
import { Writer } from '../blocks/writer.ts';
import { writeBlocks } from '../blocks/write-blocks.ts';

/** Reads a Word file (.docx). Throws a `Refusal` where it cannot be read. */
export function readDocx(bytes: Uint8Array): PaperReading {
  const zip = openZip(bytes);
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = zip.part(main);
  if (!document) throw new Refusal('broken');
  const relations = relationsOf(zip, main);
  const part = (kind: string): Uint8Array | undefined => {
    const found = relations.find(({ type, external }) => type === kind && !external);
    const content = found && zip.part(found.target);
    // Without its lists a report would look as if it had no numbers.
    if (found && !content) throw new Refusal('broken');
    return content;
  };
  const left = new Left();
  const styles = readStyles(part('styles'));
  const count = counterOf(readLists(part('numbering')), styles);
  const nothing: Notes = new Map();
  const aside: Context = { styles, count: () => '', left, isMain: false, footnotes: nothing, endnotes: nothing };
  const notes = (kind: string): Notes => {
    const content = part(kind);
    return content ? readStory(content, aside).notes : nothing;
  };
  const { blocks } = readStory(document, {
    ...{ styles, count, left, isMain: true },
    ...{ footnotes: notes('footnotes'), endnotes: notes('endnotes') },
  });
  left.count('macro', zip.names.filter((name) => /vbaproject\.bin$/i.test(name)).length);
  left.count('external', relations.filter(({ external, type }) => external && type !== 'hyperlink').length);
  const writer = new Writer();
  writeBlocks(writer, settled(blocks, left));
  return { ok: true, paper: { kind: 'docx', text: writer.text, pieces: writer.pieces, leftOut: left.all } };
}
