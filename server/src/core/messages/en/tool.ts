import type { tool as zhCn } from '../zh-cn/tool.ts';

/** What the tool says about itself: what it could not read, and therefore did not check. */
export const tool = {
  'unreliable-order':
    'In {table} labels and figures are out of order (as when copied from a PDF); its identities were not checked. Convert it in a way that keeps tables.',
  'uncertain-cell':
    '{table} has {count} rows with fewer figures than columns, and nothing tells which cell is blank: {rows}. Identities with them were not checked. Write 0 in blank cells.',
  'undecodable-byte':
    'Read as {encoding}, this byte cannot be decoded (byte offset {offset}; {count} in all, shown as �). Save the file again in its own encoding.',
  'wrong-encoding':
    'The text holds {count} �: it was probably opened in the wrong encoding. Reopen it as GB18030 (GBK); nothing else was checked.',
  'wrong-encoding/misread':
    'The text is garbled: it was probably opened in the wrong encoding. Reopen it as UTF-8 or GB18030; nothing else was checked.',
} as const satisfies Record<keyof typeof zhCn, string>;
