import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A link, in place of a file's content. */
export interface Link {
  readonly to: string;
}

/** Makes a folder that lasts as long as the test: paths in it, and what the files there hold. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array | Link>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai 年报-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(full, content);
    else symlinkSync(content.to, full);
  }
  return folder;
}
