import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../../client/src/comparison/messages.ts';
import { comparisonPage } from '../../../client/src/comparison/page.ts';
import { speaker } from '../../../client/src/words/words.ts';
import { recordOf } from '../../../server/src/core/across/record.ts';
import { comparisonView } from '../../../server/src/core/features/comparison/comparison-view.ts';
import { liveComparison } from '../../../server/src/core/features/comparison/html.ts';
import { sayIn } from '../../../server/src/core/features/comparison/words.ts';
import { readReport } from '../../../server/src/core/report/read.ts';
import { root } from '../../cli/support/root.ts';
import { reportOf } from '../../support/collection.ts';
import { sample } from '../../support/sample.ts';
import type { Look } from '../form/stage.ts';
import { THEMES } from '../form/themes.ts';

export const BEFORE = reportOf({ year: 2022 });
/** One figure that is far more than last year's, and one that is a little less. */
export const NOW = sample(
  2021,
  ['四、结转下年度继续办理\t1', '四、结转下年度继续办理\t44'],
  ['行政许可\t208', '行政许可\t207'],
);

/** What the extension sends of two reports. */
export function comparisonOf(after = NOW, number = 1): ToPage {
  const [before, own] = [BEFORE, after].map((text) => ({ record: recordOf(readReport(text)), text }));
  const { html } = liveComparison(comparisonView(before!, own!, 'zh-cn'), sayIn('zh-cn'));
  return { kind: 'comparison', number, html };
}

/** The page as the extension gives it, with the script that ships. */
export interface Stage {
  readonly page: Page;
  readonly tell: (message: ToPage) => Promise<void>;
  /** What the page has told the extension since it was asked last. */
  readonly told: () => Promise<FromPage[]>;
}

/** Opens the page. */
export async function stage(
  of: Browser,
  { theme = 'light', size = { width: 700, height: 900 } }: Look = {},
): Promise<Stage> {
  const page = await of.newPage({
    ...{ viewport: size, colorScheme: theme === 'light' ? 'light' : 'dark' },
    forcedColors: theme === 'high-contrast' ? 'active' : 'none',
  });
  const shell = comparisonPage({ nonce: 'n', script: 'http://view.test/comparison.js' }, speaker('zh-cn', 'zh-cn'));
  const script = readFileSync(join(root, 'dist/webview/comparison.js'), 'utf8');
  await page.route('http://view.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: shell }),
  );
  await page.addInitScript(STUB);
  await page.goto('http://view.test/');
  await page.evaluate(
    (colours) =>
      Object.entries(colours).forEach(([name, colour]) =>
        document.documentElement.style.setProperty(`--vscode-${name}`, colour),
      ),
    THEMES[theme],
  );
  return {
    page,
    tell: (message) =>
      page.evaluate((data) => void window.dispatchEvent(new MessageEvent('message', { data })), message),
    told: () => page.evaluate<FromPage[]>('globalThis.told.splice(0)'),
  };
}

/** What VS Code gives a page, as far as this one uses it. */
const STUB = `globalThis.told = []; globalThis.acquireVsCodeApi = () => ({
  postMessage: (each) => globalThis.told.push(each), setState: (kept) => (globalThis.kept = kept),
  getState: () => globalThis.kept });`;
