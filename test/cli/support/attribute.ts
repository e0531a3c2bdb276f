import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

const NAME = 'user.gongkai';
const VALUE = '年报';

/**
 * Writes a file that has an extended attribute, which nothing in Node can set: `tar` can.
 * @returns whether it could be done here
 */
export function withAttribute(path: string, content: string): boolean {
  const archive = Buffer.concat([
    entry('pax', 'x', Buffer.from(record(`SCHILY.xattr.${NAME}`, VALUE))),
    entry(basename(path), '0', Buffer.from(content)),
    Buffer.alloc(1024),
  ]);
  const { status } = spawnSync('tar', ['--xattrs', '-xf', '-'], { cwd: dirname(path), input: archive });
  return status === 0 && attributeOf(path) !== null;
}

/** What that attribute of a file says; null where it has none. */
export function attributeOf(path: string): string | null {
  const { stdout } = spawnSync('tar', ['--xattrs', '-cf', '-', basename(path)], { cwd: dirname(path) });
  return new RegExp(`SCHILY\\.xattr\\.${NAME}=(.*)\n`).exec(stdout.toString())?.[1] ?? null;
}

/** A header of an archive with what belongs to it. */
function entry(name: string, type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  const octal = (value: number, size: number) => `${value.toString(8).padStart(size - 1, '0')}\0`;
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(process.getuid?.() ?? 0, 8), 108);
  header.write(octal(process.getgid?.() ?? 0, 8), 116);
  header.write(octal(content.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\u000000', 257, 'latin1');
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    )} `,
    148,
  );
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** A line of an extended header, which begins with its own length. */
function record(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let size = rest;
  while (size !== rest + String(size).length) size = rest + String(size).length;
  return `${size} ${key}=${value}\n`;
}
