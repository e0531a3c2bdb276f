// Writes server/src/papers/pdf/cmaps/adobe-gb1.ts: the tables by which pdf.js reads Chinese fonts that are not in a PDF.
// node test/harness/cmaps.mjs FOLDER, the `cmaps` of the package pdfjs-dist in the version that unpdf holds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { root } from './run.mjs';

/** The character sets of simplified Chinese; the others are of no report. */
const NAMES = [
  ...['Adobe-GB1-UCS2', 'GB-EUC-H', 'GB-EUC-V', 'GBK-EUC-H', 'GBK-EUC-V', 'GBKp-EUC-H', 'GBKp-EUC-V', 'GBK2K-H'],
  ...['GBK2K-V', 'GBpc-EUC-H', 'GBpc-EUC-V', 'UniGB-UCS2-H', 'UniGB-UCS2-V', 'UniGB-UTF16-H', 'UniGB-UTF16-V'],
];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
const lines = NAMES.map((name) => {
  const packed = deflateRawSync(readFileSync(join(folder, `${name}.bcmap`)), { level: 9 }).toString('base64');
  return `  '${name}': '${packed}',`;
});
const text = `/*
${licence.replaceAll('*/', '* /')}
*/

/** Adobe's CMaps for simplified Chinese, as pdf.js has them, deflated and in Base64. Written by test/harness/cmaps.mjs. */
export const CMAPS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
writeFileSync(join(root, 'server/src/papers/pdf/cmaps/adobe-gb1.ts'), text);
console.log(`${text.length} bytes`);
