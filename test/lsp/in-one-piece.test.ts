import { Writable } from 'node:stream';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { inOnePiece } from '../../server/src/cli/stdio.ts';
import { framed } from './support/program.ts';

describe('messages', () => {
  it('go out in one piece each, in order', async () => {
    const pieces: string[] = [];
    const output = new Writable({
      write: (chunk: Buffer, _, done) => {
        pieces.push(chunk.toString());
        done();
      },
    });
    const writer = new StreamMessageWriter(inOnePiece(output));
    const messages = [
      { jsonrpc: '2.0', method: '甲', params: ['总计 𠮷'] },
      { jsonrpc: '2.0', method: '乙' },
    ];
    await Promise.all(messages.map((message) => writer.write(message)));
    expect(pieces).toEqual(messages.map(framed));
  });

  it('fail where the output does', async () => {
    const output = new Writable({ write: (_chunk, _, done) => done(new Error('gone')) });
    const joined = inOnePiece(output);
    const failed = new Promise<Error>((resolve) => joined.on('error', resolve));
    joined.write('Content-Length: 2\r\n\r\n');
    joined.write(Buffer.from('{}'));
    expect((await failed).message).toBe('gone');
  });
});
