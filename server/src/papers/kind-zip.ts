import type { FileKind } from './file-kind.ts';
import { directoryOf } from './zip/directory.ts';

/** Tells what a zip is by the files in it. Throws a `Refusal` where it is cut off or broken. */
export function kindOfZip(bytes: Uint8Array): FileKind {
  const names = new Set(directoryOf(bytes).map(({ name }) => name.toLowerCase()));
  const has = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  if (!names.has('[content_types].xml')) return { fault: 'other-kind' };
  if (has('word/')) return { kind: 'docx' };
  return has('xl/') ? { kind: 'xlsx' } : { fault: 'other-kind' };
}
