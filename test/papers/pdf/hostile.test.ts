import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { holdsMoreThan } from '../../../server/src/papers/pdf/inflated-size.ts';
import { readPdf } from '../../../server/src/papers/pdf/read-pdf.ts';
import { handMade, words } from './hand-made.ts';

const SAID = words('d5feb8aed0c5cfa2', 72, 700);
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('a file cut off anywhere is read up to there, or said to be cut or broken', async () => {
  const bytes = handMade({ pages: [SAID] });
  for (let at = 0; at < bytes.length; at += 13) {
    const reading = await readPdf(bytes.subarray(0, at));
    if (reading.ok) expect(reading.paper.text).toBe('政府信息\n');
    else expect(['empty', 'truncated', 'broken', 'scan']).toContain(reading.fault);
  }
});

test('pages with a picture and no text are a scan', async () => {
  const objects = {
    100: '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\n\x00\xff\xff\x00\nendstream',
  };
  const made = handMade({ pages: ['q 500 0 0 700 40 60 cm /Im1 Do Q'], objects });
  const text = Array.from(made, (byte) => String.fromCharCode(byte)).join('');
  // The object behind has another place then, which pdf.js finds by itself.
  const bytes = bytesOf(text.replace('/Resources <<', '/Resources << /XObject << /Im1 100 0 R >>'));
  expect(await readPdf(bytes)).toEqual({ ok: false, fault: 'scan' });
});

test('a page with nothing on it is empty', async () => {
  expect(await readPdf(handMade({ pages: [''] }))).toEqual({ ok: false, fault: 'empty' });
});

test('a file that asks for a password is said to be encrypted', async () => {
  const key = '0'.repeat(64);
  const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
  expect(await readPdf(handMade({ pages: [SAID], trailer }))).toEqual({ ok: false, fault: 'encrypted' });
});

test('scripts and addresses in a file do nothing', async () => {
  const trailer = '/Info << /Title (x) >>';
  const objects = {
    1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> /AA << /WC << /S /URI /URI (http://127.0.0.1:1/) >> >> >>',
  };
  expect(await readPdf(handMade({ pages: [SAID], trailer, objects }))).toMatchObject({ ok: true });
});

test('pages that lead to each other are not followed without end', async () => {
  const objects = { 2: '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 10 0 R] >>' };
  const reading = await readPdf(handMade({ pages: [SAID], objects }));
  expect(reading.ok || reading.fault === 'broken' || reading.fault === 'truncated').toBe(true);
});

test('lines without number are no table, and cost little', async () => {
  const lines = Array.from(
    { length: 30_000 },
    (_, at) => `${at % 500} 0 m ${at % 500} 800 l S 0 ${at % 800} m 500 ${at % 800} l S`,
  );
  const start = performance.now();
  const reading = await readPdf(handMade({ pages: [`${lines.join('\n')}\n${SAID}`] }));
  expect(reading).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeLessThan(30_000);
});

test('what a file unpacks to is counted before it is unpacked', () => {
  const packed = deflateSync(Buffer.alloc(3_000_000));
  const stream = (data: Buffer) =>
    new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.4\nstream\r\n'), data, Buffer.from('\nendstream')]));
  expect(holdsMoreThan(stream(packed), 2_000_000)).toBe(true);
  expect(holdsMoreThan(stream(packed), 4_000_000)).toBe(false);
  expect(holdsMoreThan(stream(deflateSync(deflateSync(Buffer.alloc(200_000_000)))), 400_000_000)).toBe(true);
  expect(holdsMoreThan(new Uint8Array(Buffer.from('stream\nno zlib endstream stream')), 1)).toBe(false);
});
