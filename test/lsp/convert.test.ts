import { describe, expect, it } from 'vitest';
import type { ConvertedPaper } from '../../server/src/lsp/convert.ts';
import { SOURCES } from '../converters/inputs.ts';
import { REPORTS } from '../converters/reports.ts';
import { type Client, startClient } from './support/memory.ts';
import { startProgram } from './support/program.ts';

const [{ model }] = REPORTS as [(typeof REPORTS)[number]];
const DOCX = Buffer.from((await SOURCES.docx(model)) as Uint8Array);

const convert = (
  { connection }: Pick<Client, 'connection'>,
  name: string,
  bytes: Uint8Array,
): Promise<ConvertedPaper> =>
  connection.sendRequest('gongkai/convert', { name, content: Buffer.from(bytes).toString('base64') });

describe('gongkai/convert', () => {
  it('gives the text of a Word file, which can be checked', async () => {
    const client = await startClient();
    const converted = await convert(client, '年报.docx', DOCX);
    if ('refused' in converted) expect.fail(converted.refused);
    expect(converted).toMatchObject({ kind: 'docx' });
    const texts = [{ uri: 'file:///年报.docx', text: converted.text }];
    const outcomes = await client.connection.sendRequest('gongkai/checkTexts', { texts, left: 0 });
    expect(outcomes).toMatchObject([{ isReport: true, counts: { error: 0, warning: 0 } }]);
  });

  it('says why there is none, in the language that is spoken', async () => {
    const chinese = await startClient();
    const english = await startClient({ options: { settings: { language: 'en' } } });
    const cut = DOCX.subarray(0, 4000);
    expect(await convert(chinese, '断.docx', cut)).toEqual({
      refused: expect.stringContaining('文件不完整') as string,
    });
    expect(await convert(english, '断.docx', cut)).toEqual({
      refused: expect.stringContaining('end of the file') as string,
    });
  });

  it.each([
    ['nothing', { name: '', content: '' }],
    ['no base64', { name: 'a.docx', content: '年报' }],
    ['no parameters of ours', {}],
  ])('answers %s, and goes on', async (_, params) => {
    const client = await startClient();
    const answer = await client.connection.sendRequest('gongkai/convert', params);
    expect(answer).toEqual({ refused: expect.any(String) as string });
    expect(await convert(client, '年报.docx', DOCX)).toMatchObject({ kind: 'docx' });
  });

  it('is answered by the built servers', async () => {
    for (const [file, ...args] of [
      ['server.js', '--stdio'],
      ['cli.js', 'lsp', '--stdio'],
    ] as const) {
      const program = startProgram(file, ...args);
      await program.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
      await program.connection.sendNotification('initialized', {});
      expect(await convert(program, '年报.docx', DOCX)).toMatchObject({ kind: 'docx' });
    }
  });
});
