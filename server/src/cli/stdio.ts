import process from 'node:process';
import { Writable } from 'node:stream';
import { type Connection, type ConnectionOptions, createConnection } from 'vscode-languageserver/node';

/** What stands in front of a message. */
const HEAD = /^Content-Length: .*\r\n\r\n$/s;

/** A connection over standard input and output, which ends the process when it ends. */
export function stdioConnection(options: ConnectionOptions): Connection {
  return createConnection(process.stdin, inOnePiece(process.stdout), options);
}

/**
 * Writes to `output`, a message and its head in one piece: the library writes them one after the other, and between
 * the two whatever else is to be done would have its turn.
 */
export function inOnePiece(output: Writable): Writable {
  let head = '';
  const joined = new Writable({
    decodeStrings: false,
    write(chunk: string | Uint8Array, encoding, done) {
      if (typeof chunk === 'string' && HEAD.test(chunk)) {
        head += chunk;
        done();
        return;
      }
      const content = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
      output.write(Buffer.concat([Buffer.from(head, 'ascii'), content]), done);
      head = '';
    },
  });
  output.on('error', (error) => joined.destroy(error));
  return joined;
}
