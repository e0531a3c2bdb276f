import type { LeftOut } from '../paper.ts';

/** Parts of the file that say nothing of the text: what properties were before a revision, and settings. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:sectPrChange'],
  ...['w:tblPrExChange', 'w:tblGridChange', 'w:numberingChange', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr'],
  ...['w:delText', 'w:delInstrText', 'w:ffData', 'w:tabs', 'w:smartTagPr', 'w:customXmlPr', 'w:rubyPr'],
]);
/** The reading of a character that stands small above it. */
const READING = 'w:rt';
/** These are marks of properties, too, where they stand in such. */
const REVISIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const PROPERTIES: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:numPr', 'w:tcPr', 'w:ctrlPr']);

/** Why an element and all in it is passed over; null where it is read. */
export function skippedAs(name: string, parent: string): LeftOut['what'] | 'nothing' | null {
  if (SAYS_NOTHING.has(name) || name === READING) return 'nothing';
  return REVISIONS.has(name) && !PROPERTIES.has(parent) ? 'deleted-revision' : null;
}
