import { pathToFileURL } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../server/src/lsp/base64.ts';
import type { FileToGather } from '../../server/src/lsp/gather.ts';
import type { Listed, WrittenOverview } from '../../server/src/lsp/overview.ts';
import type { Made } from '../../server/src/lsp/report-after.ts';
import { folderOf } from '../cli/support/folder.ts';
import { gongkai } from '../cli/support/gongkai.ts';
import { leaving, reportOf } from '../support/collection.ts';
import { type Client, startClient } from './support/memory.ts';

const FILES = {
  '市/2022/水务.txt': reportOf({ agency: '云岭市水务局', year: 2022 }, leaving('3\t0\t0\t0\t0\t0\t3')),
  '市/2023/水务.txt': reportOf({ agency: '云岭市水务局', year: 2023 }),
  '市/2023/政府.txt': reportOf({ agency: '云岭市人民政府', year: 2023 }),
  '市/通知.txt': '关于放假的通知',
  '市/旧表.xls': '旧表',
};
const text = (content: string): FileToGather['held'] => ({ kind: 'text', text: content, decoding: null });

/** Hands the files of a folder over, as a client does. */
async function gather(client: Client, cwd: string, files: Readonly<Record<string, string>>, run = 1): Promise<number> {
  const own = Object.entries(files).map(([name, content]): FileToGather => {
    const held = name.endsWith('.xls') ? ({ kind: 'unread', why: null } as const) : text(content);
    return { uri: pathToFileURL(`${cwd}/${name}`).toString(), name, held };
  });
  return client.connection.sendRequest('gongkai/gather', { run, files: own, withFindings: true });
}

const overview = (client: Client, format: string, run = 1): Promise<WrittenOverview> =>
  client.connection.sendRequest('gongkai/overview', { run, format });
const words = ({ content }: WrittenOverview) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(content));

describe('the overview of files that a client hands over', () => {
  it.each(['csv', 'html'])('is that of the command line: %s', async (format) => {
    const cwd = folderOf(FILES);
    const client = await startClient();
    expect(await gather(client, cwd, FILES)).toBe(3);
    const written = await overview(client, format);
    const { stdout } = await gongkai(['overview', '市', '--format', format], { cwd });
    expect(words(written)).toBe(stdout);
    expect(written.sum).toBe('年报 3 份：无误 1，有警告 1，有错 1，未填 0。');
  });

  it('is a workbook, whose writer is brought then', async () => {
    const client = await startClient();
    await gather(client, '/w', FILES);
    const sheets = unzipSync(bytesOf((await overview(client, 'xlsx')).content));
    expect(strFromU8(sheets['xl/workbook.xml']!)).toMatch(/总览.*问题清单.*数字.*没有读的/);
  });

  it('holds nothing of a run that was let go, and nothing of another', async () => {
    const client = await startClient();
    await gather(client, '/w', FILES);
    await client.connection.sendNotification('gongkai/letGo', { run: 1 });
    expect((await overview(client, 'csv')).sum).toBe('没有读到年报。');
    expect((await overview(client, 'csv', 2)).sum).toBe('没有读到年报。');
  });

  it('follows the settings of the files', async () => {
    const files = new Map([['file:///w/.gongkai.json', JSON.stringify({ exclude: ['市/2022/'] })]]);
    const client = await startClient({ files, folders: ['file:///w'] });
    expect(await gather(client, '/w', FILES)).toBe(2);
    expect(words(await overview(client, 'html'))).toContain('设置里写明不检查');
  });
});

it('of the reports of a run a list of members could be made', async () => {
  const client = await startClient();
  await gather(client, '/w', FILES);
  const listing = (parent: string | null, config: string): Promise<Listed> =>
    client.connection.sendRequest('gongkai/listing', {
      ...{ run: 1, parent, config: { uri: 'file:///w/.gongkai.json', text: config } },
    });
  expect(await listing(null, '')).toEqual({ offered: '云岭市人民政府', candidates: [], nameless: [] });
  expect(await listing('云岭市人民政府', '')).toEqual({
    offered: '云岭市人民政府',
    candidates: [{ name: '云岭市水务局', years: [2022, 2023], objection: null }],
    nameless: [],
  });
  const listed = JSON.stringify({ collection: { members: { 云岭市人民政府: ['水务局'] } } });
  expect((await listing('云岭市人民政府', listed)).candidates).toEqual([]);
});

describe('the report after that of a text', () => {
  const after = async (asked: object, options: Parameters<typeof startClient>[0] = {}): Promise<Made> => {
    const client = await startClient(options);
    const about = { uri: 'file:///w/市/2022/水务.txt', text: FILES['市/2022/水务.txt'], agency: null, year: null };
    return client.connection.sendRequest('gongkai/reportAfter', { ...about, ...asked });
  };

  it('has what that says', async () => {
    const made = await after({});
    expect(made).toMatchObject({ isReport: true, agency: '云岭市水务局', year: 2023, carried: 7, contacts: 2 });
    expect(made.text).toContain('二、上年结转政府信息公开申请数量\t\t\t3\t0\t0\t0\t0\t0\t3');
  });

  it('is made once the client says what the text does not', async () => {
    const nameless = FILES['市/2022/水务.txt'].split('\n').slice(1).join('\n');
    const asked = await after({ text: nameless });
    expect(asked.text).toBeNull();
    const told = { agency: '云岭市水务局', year: 2023 };
    expect(await after({ text: nameless, ...told })).toMatchObject({ ...told, carried: 7 });
  });

  it('is none of a text that is no report, and carries nothing over where agencies were merged', async () => {
    expect(await after({ text: '通知' })).toMatchObject({ isReport: false, text: null });
    const merged = { collection: { merged: { 云岭市水务局: { from: 2023, of: ['云岭市河务局'] } } } };
    const files = new Map([['file:///w/.gongkai.json', JSON.stringify(merged)]]);
    expect(await after({}, { files, folders: ['file:///w'] })).toMatchObject({ isMerged: true, carried: 0 });
  });
});
