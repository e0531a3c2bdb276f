import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isTextName, stemOf } from '../host/paper-names.ts';
import { type Host, complain } from './io.ts';
import type { Target } from './target.ts';

/** So many papers are named one by one. */
const MOST_NAMED = 3;

/**
 * Leaves papers out beside which there is a text of the same name: they are one report, and the text is the one that is
 * worked on. That is said, and which papers have been changed since.
 */
export async function withoutTwins(files: readonly Target[], host: Host): Promise<readonly Target[]> {
  const { io, say } = host;
  const fullOf = ({ path }: Target) => resolve(io.cwd, path);
  const texts = new Map(files.filter(({ path }) => isTextName(path)).map((each) => [stemOf(fullOf(each)), each]));
  if (texts.size === 0 || texts.size === files.length) return files;
  const twins: Target[] = [];
  const newer: Target[] = [];
  const kept = files.filter((each) => {
    const text = isTextName(each.path) ? undefined : texts.get(stemOf(fullOf(each)));
    if (!text) return true;
    twins.push(each);
    if (changedAt(fullOf(each)) > changedAt(fullOf(text))) newer.push(each);
    return false;
  });
  const about = (papers: readonly Target[]) => ({
    count: papers.length,
    papers: papers.slice(0, MOST_NAMED).map(({ path }) => path),
  });
  if (twins.length > 0) {
    const texts = [...new Set(twins.slice(0, MOST_NAMED).map(({ path }) => `${basename(stemOf(path))}.txt`))];
    await complain(
      host,
      twins.length > MOST_NAMED ? say('twins/many', about(twins)) : say('twins', { ...about(twins), texts }),
      { level: 'warning' },
    );
  }
  if (newer.length > 0) {
    await complain(host, say(newer.length > MOST_NAMED ? 'twins/newer-many' : 'twins/newer', about(newer)), {
      level: 'warning',
    });
  }
  return kept;
}

function changedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    // Why it cannot be read is said when it is.
    return 0;
  }
}
