import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PaperFault } from '../../server/src/papers/paper.ts';
import { readPaper } from '../../server/src/papers/read-paper.ts';
import { paperOf } from './read.ts';
import { wordFile, zipped } from './word/package.ts';
import { escaped, paragraph, run } from './word/xml.ts';

const REPORT = wordFile(
  paragraph(run('云岭市档案局2023年政府信息公开工作年度报告')) +
    `<w:tbl>${`<w:tr><w:tc>${paragraph(run('行政许可'))}</w:tc><w:tc>${paragraph(run('12'))}</w:tc></w:tr>`.repeat(3)}</w:tbl>`,
);
const MEGABYTE = 1024 * 1024;

const faultOf = async (bytes: Uint8Array, name = 'a.docx'): Promise<PaperFault | 'read'> => {
  const reading = await readPaper(bytes, name);
  return reading.ok ? 'read' : reading.fault;
};

/** The report with its main part as `document`. */
const withDocument = (document: string): Uint8Array =>
  zipped({ ...unzipSync(REPORT), 'word/document.xml': strToU8(document) }, 1);

/** The place of what the directory of a zip says of a file. */
function entryOf(zip: Uint8Array, name: string): number {
  const text = Buffer.from(zip).toString('latin1');
  return text.lastIndexOf(name) - 46;
}

describe('a zip that is larger than it looks', () => {
  test('is not inflated where the directory tells', async () => {
    const body = ' '.repeat(65 * MEGABYTE);
    expect(await faultOf(withDocument(body))).toBe('too-large');
  });

  test('is not inflated where it is packed too well for a text', async () => {
    expect(await faultOf(withDocument(' '.repeat(4 * MEGABYTE)))).toBe('too-large');
  });

  test('is stopped on its way where the directory lies', async () => {
    const zip = withDocument(' '.repeat(8 * MEGABYTE));
    new DataView(zip.buffer).setUint32(entryOf(zip, 'word/document.xml') + 24, 1000, true);
    expect(await faultOf(zip)).toBe('broken');
  });

  test('is refused for the number of its files', async () => {
    const names = Array.from({ length: 5_001 }, (_, at) => [`word/media/${at}`, new Uint8Array()] as const);
    expect(await faultOf(zipped({ ...unzipSync(REPORT), ...Object.fromEntries(names) }))).toBe('too-large');
  });
});

describe('XML that is no text of a report', () => {
  const laughs = `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><w:document/>`;
  const outside = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd"><w:document/>';
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const nested = (name: string, depth: number): string =>
    `<w:document ${W}><w:body>${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}</w:body></w:document>`;

  test.each([
    ['with entities of its own', laughs],
    ['with a type elsewhere', outside],
    ['with 10,000 elements inside each other', nested('w:sdt', 10_000)],
    ['with 10,000 elements without a name that is known', nested('x', 10_000)],
    ['without an end', `<w:document ${W}><w:body><w:p>`],
    ['that is none', '不是 XML'],
    ['that is empty', ''],
  ])('%s is refused', async (_, document) => {
    expect(await faultOf(withDocument(document))).toBe('broken');
  });

  test('with tables in tables, as far as they go, is read', async () => {
    const depth = 90;
    const inside = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph(run('十'))}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    expect((await paperOf(wordFile(inside))).text).toBe('十\n');
  });
});

describe('a text that is too long', () => {
  test.each([
    ['of a million rows', `<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(1_000_000)}</w:tbl>`],
    ['of a million cells', `<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(1_000_000)}</w:tr></w:tbl>`],
    ['of a million characters and more', paragraph(run('公开').repeat(700_000))],
  ])('%s is refused', async (_, body) => {
    const varied = body.replace(/<w:p\/>/g, (found, at: number) =>
      at % 977 === 0 ? paragraph(run(String(at))) : found,
    );
    expect(await faultOf(wordFile(varied))).toBe('too-large');
  });

  test('for its spans alone is read: they cost nothing', async () => {
    const cell = (span: number) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(run('一'))}</w:tc>`;
    const { text } = await paperOf(wordFile(`<w:tbl><w:tr>${cell(10_000_000)}${cell(2_000_000_000)}</w:tr></w:tbl>`));
    expect(text.length).toBeLessThan(100);
  });
});

describe('what a paper would bring along', () => {
  test('macros and what stands elsewhere are counted and left alone', async () => {
    const zip = zipped({
      ...unzipSync(
        wordFile(paragraph(run('一')), {}, [
          { type: 'attachedTemplate', target: escaped('http://127.0.0.1:9/t.dotm') },
        ]),
      ),
      'word/vbaProject.bin': new Uint8Array(64),
    });
    expect((await paperOf(zip)).leftOut).toEqual([
      { what: 'macro', count: 1 },
      { what: 'external', count: 1 },
    ]);
  });

  test('a main part that is said to be elsewhere is not looked for', async () => {
    const relation =
      '<Relationship Id="a" Type="x/officeDocument" Target="http://127.0.0.1:9/d.xml" TargetMode="External"/>';
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const relations = strToU8(`<Relationships xmlns="${namespace}">${relation}</Relationships>`);
    expect(await faultOf(zipped({ ...unzipSync(REPORT), '_rels/.rels': relations }))).toBe('broken');
  });
});

describe('a small file that is broken', () => {
  test('cut off at any place is said to be cut off', async () => {
    for (let end = 4; end < REPORT.length; end++) {
      expect([end, await faultOf(REPORT.slice(0, end))]).toEqual([end, 'truncated']);
    }
  });

  test('with any byte changed is refused, or read as it was', async () => {
    const { text } = await paperOf(REPORT);
    for (let at = 0; at < REPORT.length; at++) {
      const broken = REPORT.slice();
      broken[at] = broken[at]! ^ 0x41;
      const reading = await readPaper(broken, 'a.docx');
      if (reading.ok) expect([at, reading.paper.text]).toEqual([at, text]);
    }
  });
});
