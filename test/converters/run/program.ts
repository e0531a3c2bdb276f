import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const LARGEST = 64 * 1024 * 1024;

/**
 * Runs a program and gives what it prints.
 * @param home a folder without settings of a user, which would change what is printed
 */
export async function run(program: string, args: readonly string[], home: string): Promise<string> {
  const env = { ...process.env, HOME: home, LC_ALL: 'C.UTF-8' };
  const { stdout } = await execute(program, args, { env, maxBuffer: LARGEST });
  return stdout;
}

/** Does `work` for each of `items`, some at a time; the results stand in the order of the items. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  const worker = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
