import { resolve } from 'node:path';
import type { Filed } from '../core/across/collection.ts';
import { diagnoseAcross } from '../core/rules/diagnose-across.ts';
import type { Told } from './check-piece.ts';
import { checkedAcross } from './checked-across.ts';
import { type Members, collected } from './collected.ts';
import type { FileSettings, RunSettings } from './file-settings.ts';
import type { Format, Manner } from './format.ts';
import { insideOf } from './inside.ts';
import type { Host } from './io.ts';
import { readRecords } from './records-file.ts';
import type { Recorded } from '../lsp/recorded.ts';
import { countOf } from './tally.ts';
import { STDIN } from './targets.ts';

/** What the check of records needs. */
interface Run extends Members {
  readonly host: Host;
  readonly manner: Manner;
  readonly format: Format;
  readonly settings: RunSettings;
  readonly write: (told: Told) => Promise<void>;
}

/**
 * Holds the reports whose records `gongkai overview --format jsonl` wrote against each other: whatever else is wrong in
 * them was said when they were read. Their texts are not at hand, so that places are told in words.
 * @returns how many there are, and whether something could not be read
 */
export async function checkRecords(
  names: readonly string[],
  { host, manner, format, settings, write, asked, miss }: Run,
): Promise<{ readonly reports: number; readonly failed: boolean }> {
  const filed: Filed[] = [];
  let failed = false;
  for (const name of names) {
    const read = await readRecords(name, host);
    for (const each of read.filed) filed.push(each);
    failed ||= read.failed;
  }
  const inForce: FileSettings[] = [];
  for (const { file } of filed) inForce.push(await settings.of(governed(file, host.io.cwd)));
  const collection = collected(filed, inForce, { asked, miss });
  const { language } = manner;
  for (const [at, own] of filed.entries()) {
    const { levels, accepted: entries } = inForce[at]!;
    const found = diagnoseAcross(own, collection, levels);
    const checked = checkedAcross(own, found, { recorded: NONE, entries, language, fixes: () => [] });
    await write({ worded: format.file(checked), count: countOf(checked) });
  }
  return { reports: filed.length, failed };
}

/**
 * By which path the settings of a record are looked for. Lines may come from anywhere and say of their files what they
 * like: outside of the present folder nothing is looked for.
 */
function governed(file: string, cwd: string): string {
  return insideOf(cwd, resolve(cwd, file)) === null ? STDIN : file;
}

const NONE: ReadonlyMap<string, Recorded> = new Map();
