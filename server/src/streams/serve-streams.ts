import type { Readable, Writable } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import { type HostOptions, hostRuntime } from '../lsp/runtime.ts';
import { send } from '../lsp/send.ts';
import { startServer } from '../lsp/server.ts';
import type { Break } from './frames.ts';
import { FramedReader } from './reader.ts';
import { Valve } from './valve.ts';
import { CountedWriter } from './writer.ts';

/** What carries the messages of a client. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** How it came that a client is served no more. */
export interface Ending {
  /** Whether the client had asked to shut down. */
  readonly isExpected: boolean;
  /** Why what it sent could not be read any further. */
  readonly broken: Break | null;
}

/** Serves one client over streams. Resolves when it can be served no more; `exit` ends the process before that. */
export async function serveStreams({ input, output }: Streams, host: Omit<HostOptions, 'caughtUp'>): Promise<Ending> {
  const valve = new Valve();
  const writer = new CountedWriter(output, valve);
  const reader = new FramedReader(input, valve, (answer) => send(writer.write(answer)));
  const runtime = hostRuntime({ ...host, caughtUp: valve.pass });
  const { isLeaving } = startServer((options) => createConnection(reader, writer, options), runtime);
  // A client that no longer reads is gone, whether or not it has closed what it writes to.
  const gone = new Promise<null>((resolve) => writer.onClose(() => resolve(null)));
  const broken = await Promise.race([reader.ended, gone]);
  return { isExpected: isLeaving(), broken };
}
