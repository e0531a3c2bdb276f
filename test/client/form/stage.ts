import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import type { Deed, FromView, ToView } from '../../../client/src/form/messages.ts';
import { viewPage } from '../../../client/src/form/page.ts';
import { speaker } from '../../../client/src/words/words.ts';
import { analyze } from '../../../server/src/core/analyze.ts';
import { formView } from '../../../server/src/core/features/form/form-view.ts';
import { liveHtml } from '../../../server/src/core/features/form/html/live.ts';
import { sayIn } from '../../../server/src/core/features/form/words.ts';
import { root } from '../../cli/support/root.ts';
import { THEMES } from './themes.ts';

type Form = Extract<ToView, { kind: 'form' }>;

interface Found {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** A browser like the one in which views of VS Code are shown. */
export async function browser(): Promise<Browser> {
  const finder = (await import(pathToFileURL(join(root, 'test/harness/browser.mjs')).href)) as {
    findBrowser: () => Promise<Found>;
  };
  const { executablePath, env } = await finder.findBrowser();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...env } });
}

/** The form of a text, as the extension sends it. */
export function formOf(text: string, rest: Partial<Form> = {}): Form {
  const view = formView(analyze(text), 'zh-cn');
  const html = liveHtml(view, sayIn('zh-cn'));
  return {
    kind: 'form',
    report: 'file:///年报.txt',
    html,
    isOpen: true,
    faults: view.faults.map(({ cell }) => cell),
    filled: 0,
    ...rest,
  };
}

/** The view in a page of its own, with the page that the extension gives it and the script that ships. */
export interface Stage {
  readonly page: Page;
  readonly tell: (message: ToView) => Promise<void>;
  /** What the view has told the extension since it was asked last. */
  readonly told: () => Promise<Deed[]>;
  /** The reports that it was told of. */
  readonly reports: () => string[];
  /** What VS Code would keep of it while its window is loaded anew. */
  readonly kept: () => Promise<unknown>;
  /** The id of the cell that has the keyboard. */
  readonly at: () => Promise<string | null>;
}

export interface Look {
  readonly theme?: keyof typeof THEMES;
  readonly size?: { readonly width: number; readonly height: number };
  readonly scale?: number;
}

/** Opens the view. */
export async function stage(
  of: Browser,
  { theme = 'light', size = { width: 1000, height: 900 }, scale = 1 }: Look = {},
): Promise<Stage> {
  const page = await of.newPage({
    ...{ viewport: size, deviceScaleFactor: scale, colorScheme: theme === 'light' ? 'light' : 'dark' },
    forcedColors: theme === 'high-contrast' ? 'active' : 'none',
  });
  const shell = viewPage({ nonce: 'n', script: 'http://view.test/form.js' }, speaker('zh-cn', 'zh-cn'));
  const script = readFileSync(join(root, 'dist/webview/form.js'), 'utf8');
  await page.route('http://view.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: shell }),
  );
  await page.addInitScript(STUB);
  await page.goto('http://view.test/');
  await dress(page, theme);
  const reports = new Set<string>();
  return {
    page,
    tell: (message) =>
      page.evaluate((data) => void window.dispatchEvent(new MessageEvent('message', { data })), message),
    told: async () => {
      const messages = await page.evaluate<FromView[]>('globalThis.told.splice(0)');
      return messages.map(({ report, ...deed }) => {
        reports.add(report);
        return deed;
      });
    },
    reports: () => [...reports],
    kept: () => page.evaluate('globalThis.kept'),
    at: () => page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell ?? null),
  };
}

/** Gives a page the colours that VS Code would. */
export function dress(page: Page, theme: keyof typeof THEMES): Promise<void> {
  return page.evaluate(
    (colours) =>
      Object.entries(colours).forEach(([name, colour]) =>
        document.documentElement.style.setProperty(`--vscode-${name}`, colour),
      ),
    THEMES[theme],
  );
}

/** What VS Code gives a view, as far as this one uses it. */
const STUB = `globalThis.told = []; globalThis.acquireVsCodeApi = () => ({
  postMessage: (each) => globalThis.told.push(each), setState: (kept) => (globalThis.kept = kept) });`;
