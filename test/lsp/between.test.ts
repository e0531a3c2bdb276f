import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import type { Between } from '../../server/src/lsp/between.ts';
import type { TextOutcome } from '../../server/src/lsp/text-piece.ts';
import { folderOf } from '../cli/support/folder.ts';
import { gongkai } from '../cli/support/gongkai.ts';
import { fewOfficeYears, officeYears } from '../support/office-years.ts';
import { CARRIED, PLANTED } from '../support/planted.ts';
import { type Client, startClient } from './support/memory.ts';
import { codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///云岭市';
const FILES = fewOfficeYears();
const ALL = officeYears();
const CONFIG = '.gongkai.json';

interface Checked {
  readonly client: Client;
  readonly base: string;
  /** The reports among the files, by their addresses. */
  readonly reports: readonly string[];
  readonly alone: ReadonlyMap<string, readonly Diagnostic[]>;
}

const uriOf = (base: string, name: string) => `${base}/${name}`;

async function hand(
  client: Client,
  base: string,
  texts: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, TextOutcome>> {
  const names = Object.keys(texts);
  const outcomes = await client.connection.sendRequest<TextOutcome[]>('gongkai/checkTexts', {
    texts: names.map((name) => ({ uri: uriOf(base, name), text: texts[name] })),
    left: 0,
    folder: base,
  });
  return new Map(outcomes.map((each, at) => [uriOf(base, names[at]!), each]));
}

function between(client: Client, base: string, uris: readonly string[], revision?: number): Promise<Between> {
  return client.connection.sendRequest('gongkai/between', { folder: base, uris, revision });
}

/** A folder whose files were handed over, but not yet held against each other. */
async function checked(files: Readonly<Record<string, string>> = FILES, base = FOLDER): Promise<Checked> {
  const { [CONFIG]: config, ...texts } = files;
  const client = await startClient({
    files: new Map(config === undefined ? [] : [[decodeURI(uriOf(base, CONFIG)), config]]),
    folders: [base],
  });
  const outcomes = await hand(client, base, texts);
  const reports = [...outcomes].flatMap(([uri, { isReport }]) => (isReport ? [uri] : []));
  return { client, base, reports, alone: new Map([...outcomes].map(([uri, each]) => [uri, each.diagnostics])) };
}

/** The rules of what stands in each file, by name. */
function rulesIn({ files, configs }: Between, base = FOLDER): Record<string, string[]> {
  return Object.fromEntries(
    [...(files ?? []), ...configs].map(({ uri, diagnostics }) => [
      decodeURI(uri).slice(base.length + 1),
      codesOf([...diagnostics]).map(String),
    ]),
  );
}

const planted = Object.fromEntries(Object.entries(PLANTED).map(([name, rule]) => [name, [rule]]));

describe('the reports of a folder', () => {
  it('are told what stands between them, each in its place', async () => {
    const { client, reports } = await checked();
    const told = await between(client, FOLDER, reports);
    expect(rulesIn(told)).toEqual(planted);
    const [found] = told.files!.find(({ uri }) => uri === uriOf(FOLDER, CARRIED.path))!.diagnostics;
    expect(found!.relatedInformation![0]!.location).toMatchObject({
      uri: uriOf(FOLDER, '2021/教育局.txt'),
      range: {
        start: { line: FILES['2021/教育局.txt']!.split('\n').findIndex((line) => line.startsWith('四、结转')) },
      },
    });
  });

  it('are told what the command line tells, to the letter', async () => {
    const folder = folderOf(ALL);
    const { stdout } = await gongkai(['check', '--format', 'json', '.'], { cwd: folder });
    const { files } = JSON.parse(stdout) as {
      files: { file: string; diagnostics: { code: string; message: string; range: unknown }[] }[];
    };
    const { client, base, reports, alone } = await checked(ALL, pathToFileURL(folder).href);
    const told = await between(client, base, reports);
    const own = (name: string) => [...(alone.get(uriOf(base, encodeURI(name))) ?? alone.get(uriOf(base, name)) ?? [])];
    const more = (name: string) =>
      [...told.files!, ...told.configs].find(({ uri }) => decodeURI(uri) === decodeURI(uriOf(base, name)));
    const plain = ({ code, message, range }: { code?: unknown; message: unknown; range: unknown }) =>
      JSON.stringify([code, message, range]);
    expect(files).toHaveLength(41);
    for (const { file, diagnostics } of files) {
      expect([...own(file), ...(more(file)?.diagnostics ?? [])].map(plain).sort()).toEqual(
        diagnostics.map(plain).sort(),
      );
    }
  });
});

/** What is found without the planted faults of these files. */
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(planted).filter(([name]) => !names.includes(name)));

describe('what stands between reports', () => {
  it('follows the file that has changed, and no other is handed over again', async () => {
    const { client, reports } = await checked();
    const { revision } = await between(client, FOLDER, reports);
    await hand(client, FOLDER, { [CARRIED.path]: CARRIED.mend(FILES[CARRIED.path]!) });
    expect(rulesIn(await between(client, FOLDER, reports, revision))).toEqual(without(CARRIED.path));
  });

  it('is not told again where all is as it was', async () => {
    const { client, reports } = await checked();
    const { revision } = await between(client, FOLDER, reports);
    expect(await between(client, FOLDER, reports, revision)).toEqual({ revision, files: null, configs: [] });
    await hand(client, FOLDER, { [CARRIED.path]: FILES[CARRIED.path]! });
    expect((await between(client, FOLDER, reports, revision)).files).toBeNull();
    expect((await between(client, FOLDER, reports.slice(1), revision)).files).not.toBeNull();
  });

  it('is between the reports that are named, in whatever order they come', async () => {
    const { client, reports } = await checked();
    const own = reports.filter((uri) => !uri.endsWith('（更正）.txt'));
    const names = ['2024/财政局.txt', '2024/财政局（更正）.txt'];
    expect(rulesIn(await between(client, FOLDER, own.toReversed()))).toEqual(without(...names));
  });

  it('is held against what is typed in a report that is open, which tells its own', async () => {
    const { client, reports } = await checked();
    const uri = uriOf(FOLDER, CARRIED.path);
    await client.open(uri, FILES[CARRIED.path]!);
    const earlier = await between(client, FOLDER, reports);
    expect(codesOf(await pull(client, uri))).toEqual(['carry-over']);
    await client.change(uri, 2, CARRIED.mend(FILES[CARRIED.path]!));
    client.clock.pass(1000);
    await client.settled();
    expect(codesOf(await pull(client, uri))).toEqual([]);
    expect(rulesIn(await between(client, FOLDER, reports, earlier.revision))).toEqual(without(CARRIED.path));
  });

  it('is as it was saved once a report is closed and handed over again', async () => {
    const { client, reports } = await checked();
    await between(client, FOLDER, reports);
    const uri = uriOf(FOLDER, CARRIED.path);
    await client.open(uri, CARRIED.mend(FILES[CARRIED.path]!));
    client.clock.pass(1000);
    await client.settled();
    expect(rulesIn(await between(client, FOLDER, reports))).toEqual(without(CARRIED.path));
    await client.close(uri);
    await hand(client, FOLDER, { [CARRIED.path]: FILES[CARRIED.path]! });
    expect(rulesIn(await between(client, FOLDER, reports))).toEqual(planted);
  });

  it('is accepted as the settings file says, and counted so', async () => {
    const accepted = [{ rule: 'copied-text', file: '2023/民政局.txt', text: '2022 | 13' }];
    const { client, reports } = await checked({ ...FILES, [CONFIG]: JSON.stringify({ accepted }) });
    const { files, configs } = await between(client, FOLDER, reports);
    const own = files!.find(({ uri }) => uri.endsWith('2023/民政局.txt'))!;
    expect([own.diagnostics, own.accepted, configs]).toEqual([[], 1, []]);
  });
});

describe('settings files of a folder', () => {
  const publishedRules = ({ publishedOf }: Client) => codesOf(publishedOf(uriOf(FOLDER, CONFIG)) ?? []);

  it('are told what their lists miss at the name, until the folder is of no interest any more', async () => {
    const { client, reports } = await checked();
    const { configs } = await between(client, FOLDER, reports);
    const [missing] = configs[0]!.diagnostics;
    const line = FILES[CONFIG]!.split('\n').findIndex((each) => each.includes('水利局'));
    expect(missing!.range.start.line).toBe(line);
    await client.settled();
    expect(publishedRules(client)).toEqual(['missing-report']);
    await between(client, FOLDER, []);
    await client.settled();
    expect(publishedRules(client)).toEqual([]);
  });

  it('are told once, whoever else holds them', async () => {
    const { client, reports } = await checked();
    await client.open(uriOf(FOLDER, '2021/教育局.txt'), FILES['2021/教育局.txt']!);
    await between(client, FOLDER, reports);
    const inner = reports.filter((uri) => uri.includes('/2023/'));
    await between(client, `${FOLDER}/2023`, inner);
    client.clock.pass(1000);
    await client.settled();
    expect(publishedRules(client)).toEqual(['missing-report']);
  });

  it('are told what is wrong in what they say of the collection', async () => {
    const { client, reports } = await checked({ ...FILES, [CONFIG]: '{ "collection": { "member": {} } }' });
    const { configs } = await between(client, FOLDER, reports);
    expect(codesOf([...configs[0]!.diagnostics])).toEqual(['invalid-config']);
  });
});

describe('what is kept of folders', () => {
  it('is held against an open report of theirs only', async () => {
    const { client, reports } = await checked();
    await between(client, FOLDER, reports);
    const elsewhere = 'file:///别处/教育局.txt';
    for (const uri of [elsewhere, uriOf(FOLDER, CARRIED.path)]) await client.open(uri, FILES[CARRIED.path]!);
    expect(codesOf(await pull(client, uriOf(FOLDER, CARRIED.path)))).toEqual(['carry-over']);
    expect(codesOf(await pull(client, elsewhere))).toEqual([]);
  });

  it('is no report of the workspace', async () => {
    const { client, reports } = await checked();
    await between(client, FOLDER, reports);
    const { rows } = await client.connection.sendRequest<{ rows: unknown[] }>('gongkai/reports');
    expect(rows).toEqual([]);
  });

  it('is forgotten with the folder, and what waits for another folder is not', async () => {
    const { client, reports } = await checked();
    const inner = `${FOLDER}/2021`;
    await client.connection.sendRequest('gongkai/checkTexts', {
      texts: [{ uri: 'file:///别处/a.txt', text: FILES['2021/教育局.txt'] }],
      left: 0,
      folder: 'file:///别处',
    });
    await between(client, inner, reports.slice(0, 3));
    await between(client, FOLDER, []);
    await between(client, inner, []);
    expect((await between(client, FOLDER, reports)).files).toEqual([]);
    const one = await between(client, 'file:///别处', ['file:///别处/a.txt', ...reports]);
    expect(one.files).toEqual([]);
  });
});
