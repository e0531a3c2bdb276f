import { type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { looksLikeReport } from '../core/features/recognise.ts';
import { readReport } from '../core/report/read.ts';
import { stemOf } from '../host/paper-names.ts';
import { twinsAmong } from '../host/twins.ts';
import { type Host, complain } from './io.ts';
import { load } from './load.ts';
import type { Target } from './target.ts';

/** So many papers are named one by one. */
const MOST_NAMED = 3;

/**
 * Leaves papers out beside which there is a text of the same name that is a report: they are one report, and the text is
 * the one that is worked on. That is said, and which papers have been changed since. Of a text that is none nothing is
 * said, and its paper is checked.
 */
export async function withoutTwins(files: readonly Target[], host: Host): Promise<readonly Target[]> {
  const { io, say } = host;
  const fullOf = ({ path }: Target) => resolve(io.cwd, path);
  const pairs = [];
  for (const pair of twinsAmong(files, fullOf)) {
    if (await isReport(fullOf(pair.text), host)) pairs.push(pair);
  }
  const twins = pairs.map(({ paper }) => paper);
  const newer = pairs
    .filter(({ paper, text }) => changedAt(fullOf(paper)) > changedAt(fullOf(text)))
    .map(({ paper }) => paper);
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
  const passedOver = new Set(twins);
  return passedOver.size === 0 ? files : files.filter((each) => !passedOver.has(each));
}

/** Whether a text is a report; its beginning tells of most. */
async function isReport(path: string, host: Host): Promise<boolean> {
  // A pipe gives what it has once.
  if (!statOf(path)?.isFile()) return false;
  const loaded = await load(path, host);
  if (loaded.kind !== 'text') return false;
  const { text } = loaded.file;
  return looksLikeReport(text) || readReport(text).recognised;
}

function changedAt(path: string): number {
  return statOf(path)?.mtimeMs ?? 0;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // Why it cannot be read is said when it is.
    return null;
  }
}
