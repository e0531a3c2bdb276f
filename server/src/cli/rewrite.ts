import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from '../host/decode.ts';
import type { Encoder } from './encode.ts';

/** How writing a file back went: done, or why it was refused. Nothing was changed then. */
export type Rewritten = 'done' | 'changed' | 'not-encodable' | 'read-only';

/** Permission bits, any of which lets somebody write. */
const WRITABLE = 0o222;

/**
 * Writes `text` in place of what a file holds: to a file beside it, which then takes its name, so that the file is
 * whole at every moment. Encoding, byte order mark and permissions stay; a link stays a link.
 * @param read the text as it was read before; where the file holds another by now, it is left alone
 * @throws what the file system throws
 */
export function rewrite(path: string, read: string, text: string, { encodeLike }: Encoder): Rewritten {
  const target = realpathSync(path);
  const { mode } = statSync(target);
  const before = readFileSync(target);
  if (decode(before)?.text !== read) return 'changed';
  const bytes = encodeLike(before, text);
  if (!bytes) return 'not-encodable';
  // Taking another file's name asks for no permission to write to that file.
  accessSync(target, constants.W_OK);
  if ((mode & WRITABLE) === 0) return 'read-only';
  const beside = join(dirname(target), `.gongkai-${process.pid}.tmp`);
  const file = openSync(beside, 'wx', mode);
  try {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      // The mask of the process must not take permissions away.
      fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (Buffer.compare(readFileSync(target), before) !== 0) return 'changed';
    renameSync(beside, target);
    return 'done';
  } finally {
    rmSync(beside, { force: true });
  }
}
