import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type ProtocolConnection, createProtocolConnection } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { onTestFinished } from 'vitest';
import { root } from '../../cli/support/root.ts';

/** A server as a process of its own, and a client joined to it by its standard streams. */
export interface Program {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  /** The exit status, once it has ended. */
  readonly ended: Promise<number | null>;
  readonly stderr: () => string;
  /** The parameters of the next notification of that method. */
  readonly next: <Params>(method: string) => Promise<Params>;
  /** The parameters of the next so many notifications of that method, in the order they came. */
  readonly following: <Params>(method: string, count: number) => Promise<readonly Params[]>;
}

/** Starts what is built under `dist/`. It ends with the test. */
export function startProgram(file: string, ...args: string[]): Program {
  return startNode(join(root, 'dist', file), ...args);
}

/** Starts Node with arguments of its own. It ends with the test. */
export function startNode(...args: string[]): Program {
  const child = spawn(process.execPath, args);
  const ended = once(child, 'close').then(([status]) => status as number | null);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  return {
    connection,
    process: child,
    ended,
    stderr: () => stderr,
    next: (method) => new Promise((resolve) => connection.onNotification(method, resolve)),
    following: <Params>(method: string, count: number) =>
      new Promise<readonly Params[]>((resolve) => {
        const came: Params[] = [];
        connection.onNotification(method, (params: Params) => {
          if (came.push(params) === count) {
            resolve(came);
          }
        });
      }),
  };
}

/** A message as it stands on the wire. */
export function framed(message: object): string {
  const content = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}
