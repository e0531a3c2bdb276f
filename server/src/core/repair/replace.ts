import { type Fix, fix } from './fix.ts';
import type { Finding } from '../rules/finding.ts';

/** Writes the finding's own replacement over what it marks; nothing where it has none. */
export function replaceMarked(safe: boolean): (finding: Finding) => Fix[] {
  return ({ span, replacement }) =>
    replacement === null ? [] : [fix('replace', { text: replacement }, safe, [{ span, newText: replacement }])];
}
