import { createTwoFilesPatch } from 'diff';
import { visible } from '../host/escape.ts';

const NO_HEADERS = { includeIndex: false, includeUnderline: false, includeFileHeaders: false };

/**
 * The change of a file as a unified diff. Tabs and line ends stand in it as they are; whatever else is unsafe to show is
 * escaped.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch('', '', before, after, undefined, undefined, {
    context: 3,
    headerOptions: NO_HEADERS,
  });
  const shown = patch
    .split(/(\r?\n|\t)/)
    .map((part, at) => (at % 2 === 0 ? visible(part) : part))
    .join('');
  // The library writes names that are not ASCII as octal numbers, which nobody can read.
  const name = visible(path.replace(/^\/+/, ''));
  return `--- a/${name}\n+++ b/${name}\n${shown}`;
}
