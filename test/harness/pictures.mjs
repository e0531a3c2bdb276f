// Makes docs/images/*.png, and those of the first steps: pictures of the workbench with the packaged extension, on the
// sample report. The picture of the page of first steps shows those that are packaged: take it after them.
// node test/harness/pictures.mjs [NAME…] makes those whose names begin so.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringPackages } from './bring.mjs';
import { PICTURES, STEPS, THEMES } from './picture-list.mjs';
import { node, root } from './run.mjs';

bringPackages();
const { installExtension, remoteUri, startServer, workbenchAddress } = await import('./served.mjs');
const { launchBrowser } = await import('./workbench.mjs');

const OUT = join(root, 'docs/images');
const FOLDER = '年报';
const SIZE = { width: 1280, height: 800 };
const EXTENSIONS_READ = 10_000;
const SETTINGS = {
  'editor.fontFamily': "'Noto Sans Mono CJK SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', monospace",
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'outline.collapseItems': 'alwaysExpand',
  'problems.autoReveal': false,
  'window.autoDetectColorScheme': true,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};

/** What a user does in the workbench of `page`. */
function userOf(page) {
  const seen = (selector) => page.locator(selector).first().waitFor({ timeout: 30_000 });
  const user = {
    /** Chooses a command, which VS Code may be late to know. */
    async command(title, result) {
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
      for (let left = 6; left > 0; left--) {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').fill(`>${title}`);
        const isThere = await row.waitFor({ timeout: 10_000 }).then(() => true, () => false); // prettier-ignore
        if (isThere) break;
        await page.keyboard.press('Escape');
      }
      await row.click();
      if (result) await seen(result);
    },
    /** VS Code counts columns here as they are seen: a tab is four, a Han character two. */
    async goTo(line, column) {
      await page.keyboard.press('Control+g');
      await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
    /** Repairs are offered once the server has been asked for them: the light bulb says so. */
    async quickFix() {
      await seen('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]');
      await page.keyboard.press('Control+.');
      await seen('.action-widget .monaco-list-row');
    },
    seen,
    /** Chooses among the repairs that are offered. */
    async choose(words) {
      await page.locator('.action-widget .monaco-list-row', { hasText: words }).first().click();
    },
    /** What stands in an editor that is a page of its own. */
    async inEditor(selector) {
      const found = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame').locator(selector).first();
      await found.waitFor({ timeout: 30_000 });
      return found;
    },
    press: (keys) => page.keyboard.press(keys),
    /** Takes the mouse away from what would tell of itself. */
    rest: () => page.mouse.move(page.viewportSize().width / 2, page.viewportSize().height - 10),
    /** Answers what is asked under a title. */
    async answer(title, words) {
      await seen(`.quick-input-widget:visible:has-text("${title}")`);
      await page.waitForTimeout(500);
      await page.locator('.quick-input-widget input[type=text]').fill(words);
      await page.keyboard.press('Enter');
    },
    /** Chooses among what is listed. */
    async pick(words) {
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
      await row.waitFor({ timeout: 30_000 });
      await page.waitForTimeout(500);
      await row.click();
    },
    /** Saves where that is offered. */
    async save() {
      const button = page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).first();
      await button.waitFor({ timeout: 30_000 });
      await page.waitForTimeout(1500); // the dialog reads the folder, and takes nothing meanwhile
      await button.click();
    },
    /** The outline, in the whole side bar. */
    async outline() {
      await page.locator('.pane-header', { hasText: FOLDER }).first().click();
      await user.command('Explorer: Focus on Outline View', '.outline-pane .monaco-list-row');
    },
    /** The outline with its entries closed, in a wide side bar. */
    async sectionsOnly() {
      await user.outline();
      await page.locator('.pane', { has: page.locator('.outline-pane') }).hover();
      await page.locator('[aria-label="Collapse All"]:visible').last().click();
      await page.locator('.outline-pane .monaco-list-row', { hasText: '⚠' }).click();
      const edge = await page.locator('.part.sidebar').boundingBox();
      await page.mouse.move(edge.x + edge.width + 2, 400);
      await page.mouse.down();
      await page.mouse.move(480, 400, { steps: 5 });
      await page.mouse.up();
      await page.mouse.move(900, 600);
    },
    async hover(words) {
      await page.locator('.view-line span span', { hasText: words }).first().hover();
      await seen('.monaco-hover:not(.hidden) .hover-contents');
    },
  };
  return user;
}

function chineseFont() {
  if (process.platform !== 'linux') return;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim()) return;
  console.error(
    '没有中文字体，图片里的汉字会是空框：请先安装（Debian：apt-get install fonts-noto-cjk fontconfig）。' +
      'No Chinese font, so pictures would show empty boxes: please install one first.',
  );
  process.exit(1);
}

/** What the report of last year says otherwise, where the two are shown beside each other. */
const LAST_YEAR = [
  ['行政许可\t208', '行政许可\t96'],
  ['申请数量\t12\t2\t0\t0\t1\t0\t15', '申请数量\t9\t2\t0\t0\t1\t0\t12'],
  ['予以公开\t6\t2\t0\t0\t0\t0\t8', '予以公开\t3\t2\t0\t0\t0\t0\t5'],
  ['（七）总计\t13\t2\t0\t0\t1\t0\t16', '（七）总计\t10\t2\t0\t0\t1\t0\t13'],
];

/** A folder that holds only the texts of a picture: what was done for another picture is not met again. */
function folderOf(scratch, name, { file, files = file ? [file] : [], source }) {
  const folder = join(mkdtempSync(join(scratch, `${name}-`)), FOLDER);
  const fixture = (text) => readFileSync(join(root, 'test/fixtures', text), 'utf8');
  const sample = fixture('sample-report.txt');
  const faultless = fixture('faultless-2021.txt');
  const ofYear = (year) => faultless.replaceAll('2023', year).replaceAll('2024', year + 1);
  const withoutReview = sample.replace(/^四、政府信息公开行政复议[^]*?(?=^五、存在)/m, '');
  const texts = {
    'missing-section.txt': withoutReview,
    '缺第四部分.txt': withoutReview,
    '云岭市档案局.txt': faultless,
    '云岭市档案局（上年）.txt': LAST_YEAR.reduce((text, [now, then]) => text.replace(now, then), ofYear(2022)),
    '云岭市水务局2023.txt': faultless.replaceAll('云岭市档案局', '云岭市水务局'),
    ...Object.fromEntries([2020, 2022, 2023].map((year) => [`云岭市档案局${year}.txt`, ofYear(year)])),
  };
  mkdirSync(folder);
  if (source) copyFileSync(join(root, source), join(folder, file));
  else for (const each of files) writeFileSync(join(folder, each), texts[each] ?? sample);
  return folder;
}

async function take(browser, server, name, picture, theme) {
  const { file, source, ready, show, size = SIZE } = picture;
  const folder = folderOf(scratch, name, picture);
  const page = await browser.newPage({ viewport: size, colorScheme: theme, locale: 'zh-CN' });
  try {
    const opened = source || !file ? [] : [['openFile', remoteUri(server, join(folder, file))]];
    await page.goto(workbenchAddress(server, folder, opened));
    if (source) {
      // What opens a file is known once the extensions are read; until then it is called binary.
      const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first();
      await row.waitFor({ timeout: 60_000 });
      await page.waitForTimeout(EXTENSIONS_READ);
      await row.dblclick();
    }
    // The report is read once its title is marked or its outline is in the breadcrumbs; without one, the extensions are.
    await page
      .locator(ready ?? (file ? '[class*="squiggly-"]' : '.explorer-folders-view'))
      .first()
      .waitFor({ timeout: 60_000 });
    if (!file) await page.waitForTimeout(EXTENSIONS_READ);
    else if (!ready) await page.locator('.monaco-editor .view-line').first().click();
    if (picture.quiet && file) await userOf(page).command('View: Toggle Primary Side Bar Visibility');
    await show(userOf(page));
    await page.waitForTimeout(1500); // until nothing moves
    const path = join(picture.folder ?? OUT, `${name.replace('step-', '')}-${theme}.png`);
    await page.screenshot({ path });
    console.log(path.slice(root.length + 1));
  } catch (error) {
    await page.screenshot({ path: join(tmpdir(), `gongkai-${name}-${theme}.png`) });
    throw error;
  } finally {
    await page.close();
  }
}

chineseFont();
const built = node(['test/harness/package.mjs'], { quiet: true });
if (built !== 0) process.exit(built);
const wanted = process.argv.slice(2);
const chosen = Object.entries(PICTURES).filter(
  ([name]) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)),
);
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-pictures-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const extensions = join(scratch, 'extensions');
for (const each of [OUT, STEPS]) mkdirSync(each, { recursive: true });
await installExtension(join(root, 'dist/gongkai-report.vsix'), extensions);
const browser = await launchBrowser();
const server = await startServer({ extensions, settings: SETTINGS, trusting: true });
try {
  for (const theme of THEMES)
    for (const [name, picture] of chosen)
      if (picture.themes.includes(theme)) await take(browser, server, name, picture, theme);
} finally {
  await browser.close();
  await server.stop();
}
