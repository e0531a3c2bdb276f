import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Break, Frames, MOST_BYTES } from '../../server/src/streams/frames.ts';

/** What comes of chunks, and how it ended. */
function read(...chunks: readonly (string | Uint8Array)[]): { bodies: string[]; broken: Break | null } {
  const frames = new Frames();
  const bodies = chunks.flatMap((chunk) => frames.take(Buffer.from(chunk as Uint8Array)).map(String));
  return { bodies, broken: frames.broken };
}

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

describe('what is framed', () => {
  it('is read wherever the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }),
        (bodies, cuts) => {
          const stream = Buffer.from(bodies.map(frame).join(''));
          const places = [0, ...cuts.map((cut) => Math.min(cut, stream.length)), stream.length].sort((a, b) => a - b);
          const chunks = places.slice(1).map((place, at) => stream.subarray(places[at], place));
          expect(read(...chunks)).toEqual({ bodies, broken: null });
        },
      ),
    );
  });

  it.each([
    'content-length:2\r\n\r\n{}',
    'CONTENT-LENGTH:  2 \r\n\r\n{}',
    'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}',
    'Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}',
    'Content-Length: 002\r\n\r\n{}',
  ])('may have a header like %j', (stream) => {
    expect(read(stream)).toEqual({ bodies: ['{}'], broken: null });
  });

  it('may be empty', () => {
    expect(read('Content-Length: 0\r\n\r\n', frame('{}'))).toEqual({ bodies: ['', '{}'], broken: null });
    expect(read(`Content-Length: 0\r\n\r\n${frame('{}')}`)).toEqual({ bodies: ['', '{}'], broken: null });
  });

  it('may be as long as anything sane', () => {
    expect(read(`Content-Length: ${MOST_BYTES}\r\n\r\n{`)).toEqual({ bodies: [], broken: null });
  });
});

describe('a header that is none', () => {
  it.each<[string, Break]>([
    ['{"jsonrpc":"2.0"}', { kind: 'header', text: '{"jsonrpc":"2.0"}' }],
    ['GET / HTTP/1.1\r\n', { kind: 'header', text: 'GET / HTTP/1.1' }],
    ['hello\n', { kind: 'header', text: 'hello\n' }],
    ['hello\r\n', { kind: 'header', text: 'hello' }],
    ['Content-Length: 2\n\n{}', { kind: 'header', text: 'Content-Length: 2\n\n{}' }],
    ['\r\nContent-Length: 2\r\n\r\n{}', { kind: 'header', text: '' }],
    ['\0\0', { kind: 'header', text: '\0\0' }],
    ['ÿ', { kind: 'header', text: 'Ã¿' }],
    ['\r\n\r\n', { kind: 'header', text: '' }],
    ['X: 1\r\n\r\n', { kind: 'no-length' }],
    ['Content-Length: -5\r\n\r\n', { kind: 'length', text: '-5' }],
    ['Content-Length: 5x\r\n\r\n', { kind: 'length', text: '5x' }],
    ['Content-Length: 1e3\r\n\r\n', { kind: 'length', text: '1e3' }],
    ['Content-Length: 1.5\r\n\r\n', { kind: 'length', text: '1.5' }],
    ['Content-Length:\r\n\r\n', { kind: 'length', text: '' }],
    [`Content-Length: ${MOST_BYTES + 1}\r\n\r\n`, { kind: 'length', text: String(MOST_BYTES + 1) }],
    ['Content-Length: 99999999999999999999\r\n\r\n', { kind: 'length', text: '99999999999999999999' }],
    [`A: ${'x'.repeat(8200)}`, { kind: 'header', text: `A: ${'x'.repeat(8190)}` }],
    ['x'.repeat(100_000), { kind: 'header', text: 'x'.repeat(8193) }],
  ])('%j', (stream, broken) => {
    expect(read(stream)).toEqual({ bodies: [], broken });
    // The same, byte by byte, and behind a message.
    const before = frame('{}');
    const bytes = [...Buffer.from(before + stream)].map((byte) => Uint8Array.of(byte));
    expect(read(...bytes)).toEqual({ bodies: ['{}'], broken: expect.objectContaining({ kind: broken.kind }) as Break });
    expect(read(before + stream + before)).toEqual({
      bodies: ['{}'],
      broken: expect.objectContaining({ kind: broken.kind }) as Break,
    });
  });

  it.each(['C', 'Content-Length: 5\r', 'Content-Length: 5\r\n\r', 'Content-Length: 5\r\n\r\n{', frame('{}') + 'C'])(
    'is not yet known of %j, until nothing more comes',
    (stream) => {
      const frames = new Frames();
      frames.take(Buffer.from(stream));
      expect(frames.broken).toBeNull();
      frames.end();
      expect(frames.broken).toEqual({ kind: 'cut-off' });
    },
  );

  it('is none where nothing more comes after a message', () => {
    const frames = new Frames();
    frames.take(Buffer.from(frame('{}')));
    frames.end();
    expect(frames.broken).toBeNull();
  });
});
