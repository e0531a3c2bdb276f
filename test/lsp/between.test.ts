import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import type { Between } from '../../server/src/lsp/between.ts';
import type { TextOutcome } from '../../server/src/lsp/text-piece.ts';
import { folderOf } from '../cli/support/folder.ts';
import { gongkai } from '../cli/support/gongkai.ts';
import { officeYears } from '../support/office-years.ts';
import { CARRIED, PLANTED } from '../support/planted.ts';
import { type Client, startClient } from './support/memory.ts';
import { codesOf, pull } from './support/requests.ts';

const FOLDER = 'file:///云岭市';
const FILES = officeYears();
const CONFIG = '.gongkai.json';
const NAMES = Object.keys(FILES).filter((name) => name !== CONFIG);

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
    const folder = folderOf(FILES);
    const { stdout } = await gongkai(['check', '--format', 'json', '.'], { cwd: folder });
    const { files } = JSON.parse(stdout) as {
      files: { file: string; diagnostics: { code: string; message: string; range: unknown }[] }[];
    };
    const { client, base, reports, alone } = await checked(FILES, pathToFileURL(folder).href);
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

export { NAMES, pull };
