// Runs a suite written for @vscode/test-electron (a module that exports run(): Promise<void>) in the extension host of a
// served VS Code, its workbench open in a headless browser.
import { basename, dirname } from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { remoteUri, startServer, workbenchAddress } from './served.mjs';
import { serve } from './static.mjs';
import { bringServer } from './vscode-server.mjs';

/** What begins a line of the suite; the workbench's own log comes through the same channel. */
export const MARK = '[suite] ';
/** What begins a line of the suite by which it asks for a paste; what is on the clipboard follows as JSON. */
const PASTE = `${MARK}paste `;
/** What begins a line by which it asks for a key to be pressed; its name follows. */
const PRESS = `${MARK}press `;
/** Where a web extension and its suite are served; a suite is run by the extension below whose address it lies. */
const EXTENSION = '/extension';
const SUITE = `${EXTENSION}/.suite`;
const PATIENCE = { first: 90_000, all: 900_000 };

/** The suite could not be begun. Nothing is known of the extension. */
export class NotBegun extends Error {}

export async function launchBrowser() {
  const { executablePath, env } = await findBrowser();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'];
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}

/**
 * Runs the suite; where it could not even be begun, once more.
 * @param {{ extension: string, suite: string, workspace: string, web?: boolean, extensions?: string, verbose?: boolean }} options
 * extension: the folder of the extension under development; suite: the compiled module; web: in the web worker
 * extension host; extensions: the folder of installed extensions
 * @returns {Promise<number>} 0 where every test passed
 */
export async function runSuite(options) {
  // What cannot be had now cannot be had a moment later.
  await bringServer();
  await findBrowser();
  try {
    return await runOnce(options);
  } catch (error) {
    if (!(error instanceof NotBegun)) throw error;
    console.error(`${error.message}\n再试一次。Once more.`);
    return runOnce(options);
  }
}

async function runOnce({ extension, suite, workspace, web = false, extensions, verbose = false }) {
  const begun = { server: undefined, files: undefined, browser: undefined };
  try {
    begun.server = await beginning(
      startServer({ extensions, driver: true, trusting: true, env: { GONGKAI_MARK: MARK } }),
    );
    if (web) begun.files = await serve({ [EXTENSION]: extension, [SUITE]: dirname(suite) });
    begun.browser = await beginning(launchBrowser());
    const context = await begun.browser.newContext({ viewport: { width: 1200, height: 800 }, bypassCSP: web });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const told = await listen(page, verbose);
    const payload = web ? [] : developmentPayload(begun.server, extension, suite);
    if (web) await developWeb(page, begun.files.authority, basename(suite));
    await beginning(page.goto(workbenchAddress(begun.server, workspace, payload)));
    return await told.result();
  } finally {
    await begun.browser?.close().catch(() => {});
    await begun.files?.stop();
    await begun.server?.stop();
  }
}

async function beginning(promise) {
  try {
    return await promise;
  } catch (error) {
    throw new NotBegun(error.message, { cause: error });
  }
}

function developmentPayload(server, extension, suite) {
  return [
    ['extensionDevelopmentPath', remoteUri(server, extension)],
    ['extensionTestsPath', remoteUri(server, suite)],
  ];
}

/**
 * A web extension under development is named in the page's configuration, by the server; more is added as it is read.
 * (Rewriting the page itself makes the browser take it for a public one, which may not talk to 127.0.0.1.)
 */
export async function developWeb(page, authority, suite) {
  const at = (path) => ({ scheme: 'http', authority, path });
  const options = { extensions: [at(EXTENSION)], ...(suite && { extensionTestsPath: at(`${SUITE}/${suite}`) }) };
  await page.addInitScript((more) => {
    const { getAttribute } = Element.prototype;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration' || !value) return value;
      const settings = JSON.parse(value);
      return JSON.stringify({ ...settings, developmentOptions: { ...settings.developmentOptions, ...more } });
    };
  }, options);
}

/** What the workbench always complains of here: parts that would have to be compiled, a service worker that is not shipped. */
const NOISE = /spdlog|watchdog|Service ?Worker|vsda|fetching the script|status of 404/;

/** Shows the lines of the suite, keeps the last warnings and errors of the workbench, and waits for the end. */
async function listen(page, verbose) {
  const last = [];
  let lines = 0;
  const keep = (line) => {
    if (!NOISE.test(line)) last.push(line.slice(0, 1000));
    if (last.length > 40) last.shift();
    if (verbose) console.error(line);
  };
  const { promise, resolve, reject } = withResolvers();
  promise.catch(() => {}); // it is awaited by result()
  page.once('crash', () => reject(new Error('the page crashed')));
  page.once('close', () => reject(new Error('the page closed before the suite ended')));
  page.on('pageerror', (error) => keep(`[page] ${error.message}`));
  page.on('console', (said) => {
    if (['warning', 'error'].includes(said.type())) keep(`[${said.type()}] ${said.text()}`);
  });
  await page.exposeFunction('codeAutomationExit', resolve);
  await page.exposeFunction('codeAutomationLog', (type, words) => {
    const text = format(...words);
    if (!text.startsWith(MARK)) return;
    lines += 1;
    if (text.startsWith(PASTE)) return void paste(page, JSON.parse(text.slice(PASTE.length))).catch(reject);
    if (text.startsWith(PRESS)) return void page.keyboard.press(text.slice(PRESS.length)).catch(reject);
    for (const line of text.split('\n')) console.log(line.startsWith(MARK) ? line.slice(MARK.length) : line);
  });
  const overdue = (ms, what) => setTimeout(() => reject(new Error(`${what} after ${ms / 1000} s`)), ms);
  return {
    async result() {
      const timers = [
        setTimeout(() => lines === 0 && reject(new Error('nothing from the suite')), PATIENCE.first),
        overdue(PATIENCE.all, 'no end of the suite'),
      ];
      try {
        const code = await promise;
        if (lines > 0) return code;
        console.error(`the suite printed nothing; the workbench said last:\n${last.join('\n')}`);
        return code || 1;
      } catch (error) {
        const message = `${error.message}; the workbench said last:\n${last.join('\n')}`;
        throw lines > 0 ? new Error(message) : new NotBegun(message);
      } finally {
        timers.forEach(clearTimeout);
      }
    },
  };
}

/** Puts what another program copied on the clipboard, by kinds, and pastes it as a user does. */
async function paste(page, copied) {
  await page.evaluate((kinds) => {
    const items = Object.entries(kinds).map(([kind, words]) => [kind, new Blob([words], { type: kind })]);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
  }, copied);
  await page.keyboard.press('ControlOrMeta+v');
}

function withResolvers() {
  let resolve, reject;
  const promise = new Promise((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}
