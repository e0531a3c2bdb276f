import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Whether this system has pipes and devices that stand in folders. */
export const HAS_PIPES = process.platform !== 'win32';

/** Makes a pipe with a name. */
export function makePipe(folder: string, name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}
