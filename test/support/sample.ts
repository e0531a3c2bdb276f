import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormId } from '../../server/src/core/form/list.ts';

/** A change to a sample: what it says, and what it shall say instead (marks welcome). */
export type Change = readonly [from: string, to: string];

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The text of a fixture. */
export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

/**
 * The faultless sample report of a form (`fixtures/faultless-2019.txt`, `-2021.txt`: one row a line, cells between
 * tabs) with `changes` made. Throws where a change does not find its words exactly once.
 */
export function sample(form: FormId, ...changes: readonly Change[]): string {
  let text = fixture(`faultless-${form}.txt`);
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2)
      throw new Error(`「${from}」 stands ${text.split(from).length - 1} times in the sample`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** The sample of 2021 with `changes`, its fourth part in front of its third. */
export function fourBeforeThree(...changes: readonly Change[]): string {
  return sample(2021, ...changes).replace(/(^三、[^]*?)(^四、[^]*?)(?=^五、)/m, '$2$1');
}
