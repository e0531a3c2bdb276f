import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { FAILED } from './exit-status.ts';
import { type Io, type Output, isReaderGone } from './io.ts';
import { languageSought, run } from './run.ts';
import { speaker } from './words.ts';
import { writeFault } from './write-fault.ts';

const { stdin, stdout, stderr } = process;

/** Writes to a stream of this process; where it cannot be written, `onFault` decides. */
function outputTo(stream: typeof stdout | typeof stderr, onFault: (fault: Error) => Promise<void>): Output {
  const isTerminal = stream.isTTY;
  // A fault reaches us through the callback below; without a listener it would end the process as well.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise<void>((resolve, reject) => {
        stream.write(text, (fault) => (fault ? reject(fault) : resolve()));
      }).catch(onFault),
    isTerminal,
    hasColour: isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
}

const interruption = new AbortController();

const io: Io = {
  cwd: process.cwd(),
  stdin,
  stdout: outputTo(stdout, (fault) => Promise.reject(fault)),
  // What cannot be said there must not change what is done.
  stderr: outputTo(stderr, () => Promise.resolve()),
  now: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  interruption: () => {
    // Once: whoever interrupts again does not want to wait.
    process.once('SIGINT', () => interruption.abort());
    return interruption.signal;
  },
  program: __filename,
};

function end(status: number): void {
  process.exitCode = status;
  // What is still being read, or will never be there to read, is waited for no more.
  if (interruption.signal.aborted) process.exit();
}

async function fail(error: unknown): Promise<void> {
  // The reader of our output went away (`| head`), and knows it. There is nothing to say, but not all was done.
  if (isReaderGone(error)) process.exit(FAILED);
  const fault = error as Partial<NodeJS.ErrnoException>;
  const say = speaker(languageSought(process.argv.slice(2)));
  const sentence =
    fault.syscall === 'write'
      ? say('write-failed', { reason: writeFault(error, say) })
      : say('crash', { reason: fault.code ?? String(error) });
  await io.stderr.write(`${sentence}\n`);
  process.exitCode = FAILED;
}

if (isMainThread) run(process.argv.slice(2), io).then(end, fail);
else void import('./helper.ts').then(({ help }) => help());
