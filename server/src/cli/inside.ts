import { isAbsolute, relative, sep } from 'node:path';

/** `path` relative to `folder`, divided by `/`; null where it lies elsewhere. */
export function insideOf(folder: string, path: string): string | null {
  const inside = relative(folder, path);
  return inside === '' || isAbsolute(inside) || /^\.\.(?:[/\\]|$)/.test(inside) ? null : slashed(inside);
}

/** `path`, divided by `/`. */
export function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
