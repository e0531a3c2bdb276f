import { describe, expect, it } from 'vitest';
import type { RollUpOffers, RolledUp, ToRollUp } from '../../server/src/lsp/roll-up.ts';
import { reportOf } from '../support/collection.ts';
import { type Client, startClient } from './support/memory.ts';

const FOLDER = 'file:///市';
const AGENCY = '云岭市人民政府';
const TEXTS: Readonly<Record<string, string>> = {
  [`${FOLDER}/档案局.txt`]: reportOf({}),
  [`${FOLDER}/水务局.txt`]: reportOf({ agency: '云岭市水务局' }),
  [`${FOLDER}/政府.txt`]: reportOf({ agency: AGENCY }),
  [`${FOLDER}/旧.txt`]: reportOf({ agency: '云岭市水务局', year: 2022 }),
};

async function started(settings: unknown = {}): Promise<Client> {
  const files = new Map([[`${FOLDER}/.gongkai.json`, JSON.stringify(settings)]]);
  const client = await startClient({ files, folders: [FOLDER] });
  await client.connection.sendRequest('gongkai/checkTexts', {
    texts: Object.entries(TEXTS).map(([uri, text]) => ({ uri, text })),
    left: 0,
    isKept: true,
  });
  return client;
}

const MEMBERS = { collection: { members: { [AGENCY]: ['云岭市水务局', '云岭市林业局'] } } };

const offers = ({ connection }: Client): Promise<RollUpOffers> => connection.sendRequest('gongkai/rollUpOffers');
const rollUp = ({ connection }: Client, rest: Partial<ToRollUp> = {}): Promise<RolledUp | null> =>
  connection.sendRequest('gongkai/rollUp', { agency: AGENCY, year: 2023, ...rest });

/** What is told, a line each. */
const said = (rolled: RolledUp | null) =>
  rolled!.parts.flatMap(({ heading, entries }) => [heading, ...entries.map(({ words }) => words)]);

describe('adding up the reports of the workspace', () => {
  it('counts all but the own one where settings list no members', async () => {
    const client = await started();
    const rolled = await rollUp(client);
    expect(rolled!.text).toContain('一、本年新收政府信息公开申请数量\t\t\t24\t');
    expect(said(rolled).slice(0, 5)).toEqual([
      '云岭市人民政府 2023 年度：计入 2 份，缺 0 份，没有计入 1 份。',
      '没有写明成员名单：文件夹里 2023 年度除 云岭市人民政府 以外的各份都计入。',
      '计入：',
      '云岭市档案局（市/档案局.txt）',
      '云岭市水务局（市/水务局.txt）',
    ]);
    expect([rolled!.own, rolled!.isComplete]).toEqual([`${FOLDER}/政府.txt`, true]);
    expect(rolled!.parts[2]!.entries[0]!.file).toBe(`${FOLDER}/档案局.txt`);
  });

  it('goes by the list of members, though no report is open', async () => {
    const client = await started(MEMBERS);
    expect((await offers(client)).agencies[0]).toEqual({ name: AGENCY, isListed: true });
    const rolled = await rollUp(client);
    expect(rolled!.text).toContain('一、本年新收政府信息公开申请数量\t\t\t12\t');
    expect(said(rolled)).toEqual(
      expect.arrayContaining(['云岭市林业局', '云岭市档案局（市/档案局.txt）：不在成员名单里。']),
    );
    expect(rolled!.isComplete).toBe(false);
  });

  it('offers the years of which there are reports, the newest first', async () => {
    expect((await offers(await started())).years).toEqual([2023, 2022]);
  });

  it('makes no report where nothing is to be counted, and says so', async () => {
    const rolled = await rollUp(await started(), { year: 2021 });
    expect(rolled!.text).toBeNull();
    expect(said(rolled)).toContain('没有可以计入的年报，没有写。');
  });
});
