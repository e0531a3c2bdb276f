import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { readReport } from '../core/report/read.ts';
import { isPaperSought } from '../host/paper-names.ts';
import { type Arguments, choice } from './arguments.ts';
import type { Converted } from './conversion.ts';
import type { Host } from './io.ts';
import { load } from './load.ts';
import { writeNew, writeOver } from './new-file.ts';
import { STDIN } from './targets.ts';
import { usageError } from './usage.ts';
import { writeFault } from './write-fault.ts';

const EXTENSIONS = {
  text: '.txt',
  csv: '.csv',
  json: '.json',
  jsonl: '.jsonl',
  html: '.html',
  xlsx: '.xlsx',
} as const;
type OutputFormat = keyof typeof EXTENSIONS;

/** In which format something is written, and into which file; null for standard output. */
export interface Way<Format> {
  readonly format: Format;
  readonly output: string | null;
}

/**
 * The file behind `-o`; null where there is none.
 * @throws UsageError for standard output, which is meant where there is no `-o`
 */
export function outputFile({ values }: Pick<Arguments, 'values'>): string | null {
  const output = values.get('output')?.at(-1) ?? null;
  if (output === STDIN || output === '') throw usageError('output/to-output', {});
  return output;
}

/**
 * Where to write and how: as `--format` says, else as the name behind `-o` does, else in the first of `formats`.
 * @throws UsageError for another format, and for a file that can hold none of that format
 */
export function wayOf<Format extends OutputFormat>(
  args: Pick<Arguments, 'values'>,
  formats: readonly [Format, ...Format[]],
): Way<Format> {
  const output = outputFile(args);
  const extension =
    output === null
      ? ''
      : extname(output)
          .toLowerCase()
          .replace(/^\.htm$/, '.html');
  const named = formats.find((each) => EXTENSIONS[each] === extension);
  const format = args.values.has('format') ? choice(args, 'format', formats) : (named ?? formats[0]);
  if (output === null && format === 'xlsx') throw usageError('output/needed', { format });
  if (output !== null && isPaperSought(output) && EXTENSIONS[format] !== extension) {
    throw usageError('output/other-kind', { path: output, format, extension: EXTENSIONS[format] });
  }
  return { format, output };
}

/** A file to write. */
export interface Target {
  readonly output: string;
  /** The files that the run was to read. */
  readonly inputs: Iterable<string>;
  /** Whether a file holds what an earlier run wrote, by its bytes and by the text in it. */
  readonly isOwn: (bytes: Uint8Array, text: string) => boolean;
}

/** Writes a file whole, over one that is there unless that is a report, or was to be read and is none of ours. */
export async function writeOutput(
  { output, inputs, isOwn }: Target,
  content: string | Uint8Array,
  host: Pick<Host, 'io' | 'say' | 'language'>,
): Promise<Converted> {
  const { io, say } = host;
  const path = resolve(io.cwd, output);
  const refused = (key: 'output/input' | 'output/report' | 'output/not-a-file') => ({
    isDone: false,
    sentence: say(key, { path: output }),
  });
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there && !there.isFile()) return refused('output/not-a-file');
    if (there) {
      const present = readFileSync(path);
      if (present.equals(Buffer.from(content))) return { isDone: true, sentence: say('output/same', { path: output }) };
      const text = await textOf(output, host);
      if (readReport(text).recognised) return refused('output/report');
      const full = realpathSync(path);
      const isInput = [...inputs].some((each) => each !== STDIN && realOf(resolve(io.cwd, each)) === full);
      if (isInput && !isOwn(present, text)) return refused('output/input');
    }
    const isWritten = there ? writeOver(path, content) : writeNew(path, content);
    return isWritten ? { isDone: true, sentence: say('output/done', { path: output }) } : refused('output/not-a-file');
  } catch (error) {
    return { isDone: false, sentence: unwritable(output, error, host) };
  }
}

/** Writes a file that is not there; one that is there stays, whatever it holds. */
export function writeNewOutput(output: string, text: string, { io, say }: Pick<Host, 'io' | 'say'>): Converted {
  const path = resolve(io.cwd, output);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    const isSame = there?.isFile() === true && readFileSync(path, 'utf8') === text;
    if (isSame) return { isDone: true, sentence: say('output/same', { path: output }) };
    const isDone = writeNew(path, text);
    return { isDone, sentence: say(isDone ? 'output/done' : 'output/exists', { path: output }) };
  } catch (error) {
    return { isDone: false, sentence: unwritable(output, error, { say }) };
  }
}

/** What keeps a file from being written. */
function unwritable(output: string, error: unknown, { say }: Pick<Host, 'say'>): string {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? say('output/no-folder', { path: output, folder: dirname(output) })
    : say('fix/unwritable', { path: output, reason: writeFault(error, say) });
}

/** The text of a file as it would be checked; empty where it has none. */
async function textOf(output: string, host: Pick<Host, 'io' | 'say' | 'language'>): Promise<string> {
  const loaded = await load(output, host);
  return loaded.kind === 'text' ? loaded.file.text : '';
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    // It has gone since it was read.
    return null;
  }
}
