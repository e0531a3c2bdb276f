import type { Table } from '../blocks/blocks.ts';
import { writeBlocks } from '../blocks/write-blocks.ts';
import { Writer } from '../blocks/writer.ts';
import { Left } from '../left.ts';
import type { PaperReading } from '../paper.ts';
import { Refusal } from '../refusal.ts';
import { openZip } from '../zip/open-zip.ts';
import { relationsOf } from '../zip/relations.ts';
import { readSheet } from './read-sheet.ts';
import { sheetsInParts } from './sheets-in-parts.ts';
import { readNumberKinds, readSharedWords, readSheetList } from './workbook.ts';

/** So many cells are named in a sentence. */
const MOST_NAMED = 3;

/**
 * Reads a workbook (.xlsx), sheet by sheet; hidden ones are left out.
 *
 * This is our own reading, over the zip and the XML that Word files need anyway: read-excel-file tells neither merged
 * cells nor hidden rows and sheets, and inflates all parts of the file before anybody can look at their sizes.
 */
export function readXlsx(bytes: Uint8Array): PaperReading {
  const zip = openZip(bytes);
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const list = zip.part(main);
  if (!list) throw new Refusal('broken');
  const relations = relationsOf(zip, main);
  const part = (kind: string): Uint8Array | undefined =>
    zip.part(relations.find(({ type, external }) => type === kind && !external)?.target ?? '');
  const left = new Left();
  const uncomputed: string[] = [];
  const workbook = {
    ...{ shared: readSharedWords(part('sharedStrings')), kinds: readNumberKinds(part('styles')) },
    ...{ left, uncomputed },
  };
  const sheets: Table[] = [];
  readSheetList(list).forEach(({ relation, hidden }, index) => {
    const sheet = relations.find(({ id, external }) => id === relation && !external);
    const content = sheet && zip.part(sheet.target);
    if (!content) return;
    if (hidden) left.count('sheet');
    else sheets.push(readSheet(content, index, workbook));
  });
  if (uncomputed.length > 0) {
    const cells = uncomputed.slice(0, MOST_NAMED);
    return { ok: false, fault: 'not-computed', cells: { named: cells, count: uncomputed.length } };
  }
  const writer = new Writer();
  writeBlocks(writer, sheetsInParts(sheets));
  left.count('macro', zip.names.filter((name) => /vbaproject\.bin$/i.test(name)).length);
  return { ok: true, paper: { kind: 'xlsx', text: writer.text, pieces: writer.pieces, leftOut: left.all } };
}
