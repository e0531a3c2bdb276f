import { spawnSync } from 'node:child_process';
import { type BigIntStats, existsSync, fchmodSync, fchownSync, fstatSync } from 'node:fs';
import process from 'node:process';

/** What could not be kept of a file: its owner and group, or its permissions and whatever else is set of it. */
type Lost = 'owner' | 'attributes';

const PERMISSIONS = 0o7777n;

/**
 * Gives the open file `to` all that is set of the open file `from` besides its content: owner, group and permissions, on
 * Linux also access control lists and extended attributes.
 * @returns what cannot be kept; null where all is
 */
export function keepAttributes(from: number, { uid, gid, mode }: BigIntStats, to: number): Lost | null {
  const made = fstatSync(to, { bigint: true });
  if ((made.uid !== uid || made.gid !== gid) && !succeeds(() => fchownSync(to, Number(uid), Number(gid)))) {
    return 'owner';
  }
  if (!copyMore(from, to)) return 'attributes';
  const wanted = mode & PERMISSIONS;
  const permissionsOf = () => fstatSync(to, { bigint: true }).mode & PERMISSIONS;
  // The mask of the process must not take permissions away. Some file systems know none, and refuse to set any.
  if (permissionsOf() !== wanted && !succeeds(() => fchmodSync(to, Number(wanted)))) return 'attributes';
  const kept = fstatSync(to, { bigint: true });
  if (kept.uid !== uid || kept.gid !== gid) return 'owner';
  return permissionsOf() === wanted ? null : 'attributes';
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Where the program is that copies what Node cannot even see; not looked for on a path, where anybody's may stand. */
const PLACES = ['/usr/bin/cp', '/bin/cp'];
const ARGUMENTS = ['--attributes-only', '--preserve=mode,xattr'];

/** Copies access control lists and extended attributes; false where there are some that cannot be copied. */
function copyMore(from: number, to: number): boolean {
  const program = process.platform === 'linux' ? PLACES.find((each) => existsSync(each)) : undefined;
  if (program === undefined || !existsSync('/proc/self/fd')) return true;
  // Files that are open, not names: whatever takes their names meanwhile is not touched.
  const files = ['/proc/self/fd/3', '/proc/self/fd/4'];
  const { status } = spawnSync(program, [...ARGUMENTS, ...files], { stdio: ['ignore', 'ignore', 'ignore', from, to] });
  return status === 0 || !canCopy(program);
}

/** Whether a `cp` may be the one of GNU, which can do this. Without files to copy it complains of nothing but that. */
function canCopy(program: string): boolean {
  const { error, stderr } = spawnSync(program, ARGUMENTS, { encoding: 'utf8', env: { LC_ALL: 'C' } });
  return error !== undefined || stderr.includes('missing file operand');
}
