import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from '../../cli/support/root.ts';
import { some } from '../../support/thorough.ts';

const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** One for every change, all in a campaign. */
export const themesFrom = (first: number) => some(['light', 'dark', 'high-contrast'] as const, 3, first);

/** What is wrong with a page for those who do not see it, or see it otherwise: each with the elements. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
