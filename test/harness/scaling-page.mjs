// docs/scaling.md is written by hand but for the parts that measurements write, each between two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './run.mjs';

const PAGE = join(root, 'docs/scaling.md');

/** Puts `markdown` in place of the part of that name. */
export async function writePart(name, markdown) {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/scaling.md has no part ${name}`);
  const written = `${page.slice(0, from + begin.length)}\n\n${markdown}\n${page.slice(to)}`;
  writeFileSync(PAGE, await format(written, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}
