import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFormPage } from '../core/features/form/html/page.ts';
import type { Converted } from './conversion.ts';
import type { Host } from './io.ts';
import { writeNew, writeOver } from './new-file.ts';
import { STDIN, shownName } from './targets.ts';
import { writeFault } from './write-fault.ts';

/**
 * Writes the page of the report at `path` to the file `output`: over a page from before, and over nothing else, since
 * pages are papers that people have reports in.
 */
export function writePage(
  { path, output }: { readonly path: string; readonly output: string },
  page: string,
  { io, say }: Pick<Host, 'io' | 'say'>,
): Converted {
  const target = resolve(io.cwd, output);
  const about = { file: shownName(path, say), path: output };
  try {
    const there = statSync(target, { throwIfNoEntry: false });
    if (!there) {
      const isWritten = writeNew(target, page);
      return { isDone: isWritten, sentence: say(isWritten ? 'export/done' : 'export/exists', about) };
    }
    const present = there.isFile() ? readFileSync(target, 'utf8') : null;
    const isSource = path !== STDIN && realpathSync(target) === realpathSync(resolve(io.cwd, path));
    if (isSource || present === null || !isFormPage(present))
      return { isDone: false, sentence: say('export/exists', about) };
    if (present === page) return { isDone: true, sentence: say('export/same', about) };
    const isWritten = writeOver(target, page);
    return { isDone: isWritten, sentence: say(isWritten ? 'export/done' : 'export/exists', about) };
  } catch (error) {
    return { isDone: false, sentence: say('fix/unwritable', { path: output, reason: writeFault(error, say) }) };
  }
}
