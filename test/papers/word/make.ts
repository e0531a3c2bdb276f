import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../converters/run/program.ts';
import { SOURCES, type Source } from '../../converters/inputs.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';
import { WAYS } from './ways/index.ts';

/** Makes the Word files of the tests whose names begin with one of `wanted` anew; all where none is named. */
export async function make(wanted: readonly string[], scratch: string, out: string): Promise<void> {
  const chosen = FIXTURES.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)));
  mkdirSync(out, { recursive: true });
  const kept = new Set(FIXTURES.map(({ name }) => `${name}.docx`));
  for (const file of readdirSync(out)) if (!kept.has(file)) rmSync(join(out, file));
  for (const fixture of chosen) {
    const { name, report, writer } = fixture;
    const file = join(out, `${name}.docx`);
    if (writer.kind === 'own') writeFileSync(file, writer.make(report.model));
    else if (writer.kind === 'library') writeFileSync(file, await SOURCES[writer.source](report.model));
  }
  const byPrograms = chosen.filter(isByProgram);
  for (const way of new Set(byPrograms.map(wayOf))) {
    const group = byPrograms.filter((fixture) => wayOf(fixture) === way);
    await byProgram(group, join(scratch, way), out);
  }
}

type ByProgram = Fixture & { readonly writer: { readonly kind: 'program' } };

function isByProgram(fixture: Fixture): fixture is ByProgram {
  return fixture.writer.kind === 'program';
}

/** `office-docx` of `office-docx.2021-dense`. */
function wayOf({ name }: Fixture): string {
  return name.slice(0, name.indexOf('.'));
}

/** Has a program save all files of one way anew, step by step. */
async function byProgram(group: readonly ByProgram[], scratch: string, out: string): Promise<void> {
  const { writer } = group[0]!;
  let ending = writer.from.startsWith('html') ? 'html' : 'docx';
  let folder = join(scratch, '0');
  mkdirSync(folder, { recursive: true });
  for (const { name, report } of group)
    writeFileSync(join(folder, `${name}.${ending}`), await sourceOf(writer.from, report));
  for (const [step, to] of writer.by.entries()) {
    const next = join(scratch, String(step + 1));
    mkdirSync(next, { recursive: true });
    const files = group.map(({ name }) => join(folder, `${name}.${ending}`));
    if (writer.program === 'soffice') await office(files, to, next, scratch);
    else
      for (const { name } of group)
        await run('pandoc', [join(folder, `${name}.${ending}`), '-o', join(next, `${name}.${to}`)], scratch);
    [folder, ending] = [next, to];
  }
  for (const { name } of group) copyFileSync(join(folder, `${name}.docx`), join(out, `${name}.docx`));
}

async function office(files: readonly string[], to: string, out: string, scratch: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, '..', 'office')).href}`;
  const web = files[0]?.endsWith('.html') === true ? ['--infilter=HTML (StarWriter)'] : [];
  await run('soffice', [profile, '--headless', ...web, '--convert-to', to, '--outdir', out, ...files], scratch);
}

function sourceOf(
  from: string,
  { model }: Fixture['report'],
): Promise<Uint8Array> | Uint8Array | string | Promise<string> {
  const way = WAYS.find(({ id }) => id === from);
  return way ? way.make(model) : (SOURCES[from as Source](model) as Promise<Uint8Array>);
}
