// What the measurements of many reports need, in a process of its own:
//   write FOLDER COUNT     reports as texts
//   records FILE COUNT     records, a line each, as `gongkai overview --format jsonl` writes them
//   likeness COUNT         how long so many records take to be held against each other, as JSON
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { type Filed, collectionOf } from '../../../server/src/core/across/collection.ts';
import { recordLine } from '../../../server/src/core/across/record-line.ts';
import { copiedText } from '../../../server/src/core/rules/across/copied-text.ts';
import { sharedText } from '../../../server/src/core/rules/across/shared-text.ts';
import { diagnoseAcross } from '../../../server/src/core/rules/diagnose-across.ts';
import { whoseAt } from './agencies.ts';
import { recordAt, reportAt } from './reports.ts';

const [what, ...rest] = process.argv.slice(2);
const count = Number(rest.at(-1));

if (what === 'write') write(rest[0]!);
else if (what === 'records') await records(rest[0]!);
else process.stdout.write(`${JSON.stringify(likeness())}\n`);

function write(folder: string): void {
  for (let index = 0; index < count; index++) {
    const { path, text } = reportAt(index);
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

async function records(file: string): Promise<void> {
  const stream = createWriteStream(file);
  const pattern = linePattern();
  let lines: string[] = [];
  for (let index = 0; index < count; index++) {
    const { county, agency, year } = whoseAt(index);
    const { sketches, tables } = recordAt(index);
    const { 'carried-in': brought, 'carried-out': left } = tables.requests;
    const values = { file: `${county}/${year}/${agency}.txt`, agency, year, sketches, brought, left };
    lines.push(lineOf(pattern, values));
    if (lines.length < 500) continue;
    if (!stream.write(lines.join(''))) await once(stream, 'drain');
    lines = [];
  }
  stream.end(lines.join(''));
  await once(stream, 'close');
}

/** What differs from line to line, by name. */
type Values = Readonly<Record<'file' | 'agency' | 'year' | 'sketches' | 'brought' | 'left', unknown>>;

/** A line cut where it differs from others: a piece of it, the name of what stands behind it, and so on. */
function linePattern(): readonly string[] {
  const [record, state, identities] = [recordAt(0), 'fine' as const, { held: 42, all: 42 }];
  const row = { file: '@file', agency: '@agency', form: 2021 as const, year: 2021, state, identities };
  const counts = { errors: 0, warnings: 0, received: 40, carriedOut: 1 };
  const requests = { ...record.tables.requests, 'carried-in': '@brought', 'carried-out': '@left' };
  const line = recordLine({ ...row, ...counts }, { ...record, agency: '@agency' });
  const tables = { ...record.tables, requests };
  return JSON.stringify({ ...(line as object), year: '@year', tables, sketches: '@sketches' }).split(/"@(\w+)"/);
}

function lineOf(pattern: readonly string[], values: Values): string {
  const pieces = pattern.map((piece, at) => (at % 2 === 0 ? piece : JSON.stringify(values[piece as keyof Values])));
  return `${pieces.join('')}\n`;
}

/** Milliseconds of the processor. */
function timed<Made>(make: () => Made): [Made, number] {
  const begun = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(begun);
  return [made, (user + system) / 1000];
}

function likeness(): {
  readonly gathering: number;
  readonly likeness: number;
  readonly all: number;
  readonly found: number;
} {
  const filed = Array.from({ length: count }, (_, index): Filed => {
    const { county, agency, year } = whoseAt(index);
    const name = `${agency}.txt`;
    return { file: `${county}/${year}/${name}`, name, folders: [county, String(year)], record: recordAt(index) };
  });
  const [collection, gathering] = timed(() => collectionOf(filed));
  const [, alike] = timed(() =>
    filed.map((own) => [copiedText, sharedText].map((rule) => Array.from(rule.check(own, collection)).length)),
  );
  const [found, all] = timed(() => filed.reduce((sum, own) => sum + diagnoseAcross(own, collection).length, 0));
  return { gathering, likeness: alike, all, found };
}
