import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Io } from '../../../server/src/cli/io.ts';
import { run } from '../../../server/src/cli/run.ts';
import { root } from './root.ts';

/** What a run of the command line came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly isTerminal?: boolean;
  readonly hasColour?: boolean;
  readonly now?: () => number;
  readonly interruption?: AbortSignal;
  readonly program?: string;
}

/** Runs the command line inside this process. */
export async function gongkai(
  argv: readonly string[],
  {
    cwd = root,
    stdin = '',
    isTerminal = false,
    hasColour = false,
    now = () => 0,
    interruption,
    program,
  }: Surroundings = {},
): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const output = (name: keyof typeof said): Io['stdout'] => ({
    write: (text) => {
      said[name] += text;
      return Promise.resolve();
    },
    isTerminal,
    hasColour,
  });
  let used = 0;
  const io: Io = {
    cwd,
    stdin: typeof stdin === 'string' ? once(Buffer.from(stdin)) : stdin,
    stdout: output('stdout'),
    stderr: output('stderr'),
    now,
    // No clock of a test is as fast: this program has a processor all the time.
    cpu: () => (used += 1e9),
    interruption: () => interruption ?? new AbortController().signal,
    program: program ?? null,
  };
  return { status: await run(argv, io), ...said };
}

// oxlint-disable-next-line typescript/require-await -- a stream of one chunk
async function* once(chunk: Uint8Array): AsyncGenerator<Uint8Array> {
  yield chunk;
}

/** What goes wrong while a file is written back; see `fs-faults.mjs`. */
export type Fault = { readonly call?: string; readonly at?: number; readonly log?: string } & (
  | { readonly what?: string; readonly when?: 'before' | 'halfway' | 'after' }
  | { readonly what: 'stop'; readonly here: string; readonly go: string }
  | { readonly what: 'run'; readonly command: readonly string[] }
);

export interface Circumstances {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly fault?: Fault;
  /** Number of the user, and of its group, as whom it is run. */
  readonly user?: number;
}

/** Runs the built command line as a process of its own. The status is null where a signal ended it. */
export function gongkaiProcess(
  argv: readonly string[],
  { cwd = root, stdin = '', env = {}, fault, user }: Circumstances = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = fault ? ['--import', join(import.meta.dirname, 'fs-faults.mjs')] : [];
    const child = spawn(process.execPath, [...options, join(root, 'dist/cli.js'), ...argv], {
      cwd,
      env: { ...process.env, ...env, ...(fault && { GONGKAI_FAULT: JSON.stringify(fault) }) },
      ...(user !== undefined && { uid: user, gid: user }),
    });
    const said: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk: Buffer) => said.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(said.stdout).toString(), stderr: Buffer.concat(said.stderr).toString() });
    });
    child.stdin.end(stdin);
  });
}
