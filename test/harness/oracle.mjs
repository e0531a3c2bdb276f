// Real reports are not part of this repository. GONGKAI_REPORTS names a folder of them; beside it may lie
// oracle/ (what a perfect tool says of each) and bin/oracle.mjs (the program that compares).
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { node, root } from './run.mjs';

const folder = process.env.GONGKAI_REPORTS ? resolve(root, process.env.GONGKAI_REPORTS) : undefined;
const beside = (path) => join(folder, '..', path);

/** A sentence where GONGKAI_REPORTS promises reports that are not there. */
export function missingReports() {
  if (!folder) return undefined;
  if (!existsSync(folder)) return `GONGKAI_REPORTS names a folder that does not exist: ${process.env.GONGKAI_REPORTS}`;
  const present = new Set(readdirSync(folder));
  const named = existsSync(beside('oracle'))
    ? readdirSync(beside('oracle')).filter((name) => name.endsWith('.txt.json'))
    : [];
  const missing = named.map((name) => basename(name, '.json')).filter((name) => !present.has(name));
  return missing.length > 0
    ? `GONGKAI_REPORTS lacks ${missing.length} of ${named.length} reports: ${missing.join(', ')}`
    : undefined;
}

/** Why the comparison cannot be made here, if it cannot. */
export function noOracle() {
  if (!folder) return 'the comparison with real reports (GONGKAI_REPORTS is not set)';
  return existsSync(beside('bin/oracle.mjs'))
    ? undefined
    : 'the comparison with the oracle (no bin/oracle.mjs beside GONGKAI_REPORTS)';
}

export const compare = () =>
  node([beside('bin/oracle.mjs'), 'node dist/cli.js check --format json', 'node dist/cli.js extract']);
