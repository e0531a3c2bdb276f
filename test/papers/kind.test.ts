import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../server/src/papers/kind.ts';
import { en } from '../../server/src/papers/messages/en.ts';
import { zhCn } from '../../server/src/papers/messages/zh-cn.ts';
import { wordFile } from './word/package.ts';
import { paragraph, run } from './word/xml.ts';

const WORD = wordFile(paragraph(run('一')));
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));

/** An old office file with the names of its streams, as far as they tell what it is. */
function ole(streams: readonly string[], flags = 0): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([0xec, 0xa5], 512);
  bytes[523] = flags;
  streams.forEach((name, at) =>
    bytes.set(new Uint8Array(Uint16Array.from(name, (c) => c.charCodeAt(0)).buffer), 2048 + 128 * at),
  );
  return bytes;
}

/** An OpenDocument file, which begins with its kind. */
const openDocument = (kind: string): Uint8Array =>
  zipSync(
    { mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': new Uint8Array([1]) },
    { level: 0 },
  );

const wide = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);

describe('what a file is, is told by its bytes', () => {
  test.each([
    ['a Word file', WORD, 'a.docx', { kind: 'docx' }],
    ['a Word file under another name', WORD, 'a.doc', { kind: 'docx' }],
    ['a Word file without a name', WORD, '', { kind: 'docx' }],
    ['a Word file that was cut off', WORD.slice(0, 300), 'a.docx', { fault: 'truncated' }],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.xlsx', { kind: 'xlsx' }],
    ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'a.docx', { fault: 'other-kind' }],
    ['an archive', zip('a.txt'), 'a.zip', { fault: 'other-kind' }],
    ['a PDF', strToU8('%PDF-1.7\n'), 'a.pdf', { kind: 'pdf' }],
    ['a PDF behind some bytes', strToU8('\r\n\r\n%PDF-1.4\n'), 'a.docx', { kind: 'pdf' }],
    ['a page', strToU8('<!DOCTYPE html><html>'), 'a.html', { kind: 'html' }],
    ['a page that calls itself a Word file', strToU8('<html xmlns:w="x"><body>'), 'a.doc', { kind: 'html' }],
    ['a page in UTF-16', wide('<html><body>'), 'a.doc', { kind: 'html' }],
    ['a page with a mark before it', strToU8('\ufeff<html>'), '', { kind: 'html' }],
    ['a page that was kept as mail', strToU8('MIME-Version: 1.0\r\n'), 'a.mht', { kind: 'html' }],
    ['a text', strToU8('云岭市档案局'), 'a.txt', { kind: 'text' }],
    ['a text with a tag in it', strToU8('云岭市<table>'), 'a.txt', { kind: 'text' }],
    ['a sheet with commas for cells', strToU8('"甲","1"'), 'a.csv', { fault: 'old-sheet' }],
    ['a text that calls itself a page', strToU8('云岭市档案局'), 'a.htm', { kind: 'html' }],
    ['a text that calls itself a Word file', strToU8('云岭市档案局'), 'a.docx', { fault: 'broken' }],
    ['an old Word file', ole(['WordDocument']), 'a.doc', { fault: 'old-word' }],
    ['an old Word file with a password', ole(['WordDocument'], 1), 'a.doc', { fault: 'encrypted' }],
    ['a file of WPS', ole(['WordDocument']), 'a.wps', { fault: 'wps' }],
    [
      'a new office file with a password',
      ole(['EncryptionInfo', 'EncryptedPackage']),
      'a.docx',
      { fault: 'encrypted' },
    ],
    ['an old workbook', ole(['Workbook']), 'a.xls', { fault: 'old-sheet' }],
    ['an older one', ole(['Book']), 'a.et', { fault: 'old-sheet' }],
    ['old slides', ole(['PowerPoint Document']), 'a.ppt', { fault: 'other-kind' }],
    ['rich text', strToU8('{\\rtf1\\ansi'), 'a.doc', { fault: 'rich-text' }],
    ['a text of OpenDocument', openDocument('text'), 'a.odt', { fault: 'open-document' }],
    ['a sheet of OpenDocument', openDocument('spreadsheet'), 'a.ods', { fault: 'old-sheet' }],
    [
      'a Word file of 2003 in XML',
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      'a.xml',
      { fault: 'old-word' },
    ],
    ['nothing', new Uint8Array(), 'a.docx', { fault: 'empty' }],
    ['a file of which only the room was kept', new Uint8Array(1000), 'a.docx', { fault: 'empty' }],
  ])('%s', (_, bytes, name, kind) => {
    expect(kindOf(bytes, name)).toEqual(kind);
  });
});

test('each fault has one sentence in each language, with what to do', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zhCn).sort());
  for (const sentence of Object.values(zhCn)) expect(sentence).toMatch(/^[^。]+：(?:请|年报)[^。]+。$/);
  for (const sentence of Object.values(en)) expect(sentence).toMatch(/^[A-Z][^]*: [^]*\.$/);
});
