import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { DiagnosticSeverity, type Hover, type Position } from 'vscode-languageserver';
import type { Reports } from '../../server/src/lsp/reports.ts';
import { type Client, startClient } from './support/memory.ts';
import { codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///市';
/** The report of 2023, which brings 2 requests forward, and the one of 2022, which leaves 1. */
const NOW = sample(2021);
const BEFORE = NOW.replaceAll('2023', '2022').replaceAll('2024', '2023');
const LEFT_TWO = BEFORE.replace(
  '四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t2\t0\t0\t0\t0\t0\t2',
);
const [NOW_URI, BEFORE_URI] = [`${FOLDER}/2023/a.txt`, `${FOLDER}/2022/b.txt`];

/** The reports are the same but for the year: what other rules say of that is not asked here. */
const QUIET = { settings: { rules: { 'copied-text': 'off', 'valid-carry-over': 'off' } } };

async function keep(client: Client, texts: Readonly<Record<string, string>>): Promise<unknown[]> {
  const told = await client.connection.sendRequest<unknown[]>('gongkai/checkTexts', {
    texts: Object.entries(texts).map(([uri, text]) => ({ uri, text })),
    left: 0,
    isKept: true,
  });
  await rest(client);
  return told;
}

/** Others count once nothing has come or changed for a while. */
async function rest(client: Client): Promise<void> {
  client.clock.pass(1000);
  await client.settled();
}

async function hoverAt(client: Client, uri: string, position: Position): Promise<string> {
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  return JSON.stringify(hover?.contents);
}

describe('reports of the workspace', () => {
  it('are what the one that is open is held against', async () => {
    const client = await startClient({ options: QUIET });
    await client.open(NOW_URI, NOW);
    expect(codesOf(await pull(client, NOW_URI))).toEqual([]);
    await keep(client, { [BEFORE_URI]: BEFORE });
    const [found] = await pull(client, NOW_URI);
    expect(found!.code).toBe('carry-over');
    const [related] = found!.relatedInformation!;
    expect(related!.location).toMatchObject({
      uri: BEFORE_URI,
      range: { start: { line: BEFORE.split('\n').findIndex((line) => line.startsWith('四、结转')) } },
    });
  });

  it('are told to nobody: an answer holds neither what is kept nor what is found', async () => {
    const client = await startClient({ options: QUIET });
    const wrong = { [BEFORE_URI]: LEFT_TWO };
    const [told] = await keep(client, wrong);
    expect(told).toMatchObject({ isReport: true, diagnostics: [] });
    expect(told).not.toHaveProperty('neighbour');
    const texts = Object.entries(wrong).map(([uri, text]) => ({ uri, text }));
    const [asked] = await client.connection.sendRequest<unknown[]>('gongkai/checkTexts', { texts, left: 0 });
    expect(asked).not.toMatchObject({ diagnostics: [] });
  });

  it('come in pieces, and count when nothing more comes', async () => {
    const client = await startClient({ options: QUIET });
    await client.open(NOW_URI, NOW);
    const OTHER_URI = `${FOLDER}/2021/c.txt`;
    await keep(client, { [OTHER_URI]: BEFORE.replaceAll('2022', '2021') });
    expect(codesOf(await pull(client, NOW_URI))).toEqual([]);
    const texts = [{ uri: BEFORE_URI, text: BEFORE }];
    await client.connection.sendRequest('gongkai/checkTexts', { texts, left: 0, isKept: true });
    expect(codesOf(await pull(client, NOW_URI))).toEqual([]);
    await rest(client);
    expect(codesOf(await pull(client, NOW_URI))).toEqual(['carry-over']);
  });

  it('count as they are open, saved or not', async () => {
    const client = await startClient({ options: QUIET });
    await client.open(NOW_URI, NOW);
    await keep(client, { [BEFORE_URI]: BEFORE });
    await client.open(BEFORE_URI, LEFT_TWO);
    // That it was opened counts at rest, and what that changes for the other one a while later.
    await rest(client);
    await rest(client);
    expect(codesOf(await pull(client, NOW_URI))).toEqual([]);
  });

  it('are forgotten with their files', async () => {
    const client = await startClient({ options: QUIET });
    await client.open(NOW_URI, NOW);
    await keep(client, { [BEFORE_URI]: BEFORE });
    await client.connection.sendNotification('gongkai/forgetTexts', { uris: [BEFORE_URI] });
    await rest(client);
    expect(codesOf(await pull(client, NOW_URI))).toEqual([]);
  });

  it('follow every edit of the one that is open', async () => {
    const client = await startClient({ options: QUIET });
    await client.open(NOW_URI, NOW);
    await keep(client, { [BEFORE_URI]: BEFORE });
    await client.change(
      NOW_URI,
      2,
      NOW.replace('二、上年结转政府信息公开申请数量\t2', '二、上年结转政府信息公开申请数量\t1'),
    );
    const [found] = (await pull(client, NOW_URI)).filter(({ code }) => code === 'carry-over');
    expect(found!.relatedInformation).toHaveLength(1);
  });
});

describe('two reports of one year', () => {
  const DRAFT = NOW.replace('行政许可\t208', '行政许可\t209');
  const DRAFT_URI = `${FOLDER}/草稿/年报.txt`;
  const RULES = { settings: { rules: { ...QUIET.settings.rules, 'carry-over': 'off' } } };

  it('are told by names that people read, whatever their addresses look like', async () => {
    const client = await startClient({ options: RULES });
    await client.open(NOW_URI, NOW);
    await keep(client, { [DRAFT_URI]: DRAFT });
    const [found] = await pull(client, NOW_URI);
    expect(found!.code).toBe('duplicate-report');
    expect(found!.message).toContain('（草稿/年报.txt）');
  });

  it('are held against each other as they are typed', async () => {
    const client = await startClient({ options: RULES });
    await client.open(NOW_URI, NOW);
    await keep(client, { [NOW_URI]: NOW, [DRAFT_URI]: NOW });
    expect((await pull(client, NOW_URI)).map(({ severity }) => severity)).toEqual([DiagnosticSeverity.Hint]);
    await client.change(NOW_URI, 2, DRAFT);
    expect((await pull(client, NOW_URI)).map(({ severity }) => severity)).toEqual([DiagnosticSeverity.Warning]);
  });

  it('are one where settings say which counts', async () => {
    const use = { '云岭市档案局 2023': '2023/a.txt' };
    const files = new Map([[`${FOLDER}/.gongkai.json`, JSON.stringify({ collection: { use } })]]);
    const client = await startClient({ options: RULES, files, folders: [FOLDER] });
    await client.open(NOW_URI, NOW);
    await keep(client, { [NOW_URI]: NOW, [DRAFT_URI]: DRAFT });
    expect(codesOf(await pull(client, NOW_URI))).toEqual([]);
  });
});

describe('the year before', () => {
  const line = NOW.split('\n').findIndex((each) => each.startsWith('一、本年新收'));
  const row = NOW.split('\n')[line]!;

  it('is told of a figure in its hover', async () => {
    const client = await startClient({ options: QUIET });
    await client.open(NOW_URI, NOW);
    const at = { line, character: row.indexOf('\t') + 1 };
    expect(await hoverAt(client, NOW_URI, at)).not.toContain('2022 年度');
    await keep(client, { [BEFORE_URI]: BEFORE.replace(row, row.replace('\t12\t', '\t10\t')) });
    expect(await hoverAt(client, NOW_URI, at)).toContain('（2022 年度）：10，本年增加 2');
  });
});

describe('an overview of the workspace', () => {
  it('has a line for each report, by agency and year, and the years between without one', async () => {
    const client = await startClient({ options: QUIET });
    const earlier = NOW.replaceAll('2023', '2020').replaceAll('2024', '2021');
    await keep(client, {
      [NOW_URI]: NOW,
      [BEFORE_URI]: BEFORE,
      [`${FOLDER}/c.txt`]: earlier,
      [`${FOLDER}/d.txt`]: '通知',
    });
    const { rows, missing } = await client.connection.sendRequest<Reports>('gongkai/reports');
    expect(rows.map(({ file, year, state }) => [file, year, state])).toEqual([
      [`${FOLDER}/c.txt`, 2020, expect.any(String)],
      [BEFORE_URI, 2022, 'fine'],
      [NOW_URI, 2023, 'fine'],
    ]);
    expect(missing).toEqual([{ agency: rows[0]!.agency, year: 2021 }]);
  });
});
