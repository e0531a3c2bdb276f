import { attribute, readXml, whole } from '../xml/read-xml.ts';
import { type NumberKind, kindOfFormat } from './number-text.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly relation: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook in their order. */
export function readSheetList(bytes: Uint8Array): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  readXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'x:sheet') return;
      // It has an `id` and an `r:id`, whatever the prefix.
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ relation, hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible' });
    },
    close: () => undefined,
  });
  return sheets;
}

/** The words that cells share, each once. The readings above characters are none of them. */
export function readSharedWords(bytes: Uint8Array | undefined): string[] {
  const shared: string[] = [];
  if (!bytes) return shared;
  let [words, isText, readings] = ['', false, 0];
  readXml(bytes, {
    open: (name) => {
      if (name === 'x:si') words = '';
      else if (name === 'x:rPh') readings++;
      isText = name === 'x:t';
    },
    text: (text) => {
      if (isText && readings === 0) words += text;
    },
    close: (name) => {
      if (name === 'x:si') shared.push(words);
      else if (name === 'x:rPh') readings--;
      isText = false;
    },
  });
  return shared;
}

/** What each style of cells shows a number as. */
export function readNumberKinds(bytes: Uint8Array | undefined): NumberKind[] {
  const kinds: NumberKind[] = [];
  if (!bytes) return kinds;
  const codes = new Map<number, string>();
  let isOfCells = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'x:numFmt') codes.set(whole(attributes, 'numFmtId') ?? 0, attribute(attributes, 'formatCode') ?? '');
      else if (name === 'x:cellXfs') isOfCells = true;
      else if (name === 'x:xf' && isOfCells) {
        const id = whole(attributes, 'numFmtId') ?? 0;
        kinds.push(kindOfFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'x:cellXfs') isOfCells = false;
    },
  });
  return kinds;
}
