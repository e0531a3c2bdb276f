// What pictures there are of the extension in VS Code, and what a user does for each.
import { join } from 'node:path';
import { root } from './run.mjs';

/** Where the pictures of the first steps stand: they are packaged, and shown narrow. */
export const STEPS = join(root, 'client/walkthrough');
export const THEMES = ['light', 'dark'];
const STEP_SIZE = { width: 900, height: 560 };

/** A Word file: what is there when it is opened is our own editor. */
const WORD_FILE = {
  file: '年报.docx',
  source: 'test/papers/fixtures/word/office-docx.2021-dense.total.docx',
  themes: ['light', 'dark'],
  ready: 'iframe.webview',
};

/** A picture of the first steps. */
const STEP = { themes: THEMES, size: STEP_SIZE, folder: STEPS, quiet: true };

/** By this one sees that a report was read in which nothing is marked. */
const READ = '.statusbar-item:has-text("年报")';

/** Makes a new report as a user does. */
async function newReport(user) {
  await user.command('View: Toggle Primary Side Bar Visibility');
  await user.command('New Annual Report');
  await user.answer('机关全称', '云岭市档案局');
  await user.answer('报告的年度', '2025');
  await user.save();
  await user.inEditor('td.cursor');
  await user.rest();
}

/** What is shown: the text, and what a user does there. */
export const PICTURES = {
  workbench: {
    file: 'sample-report.txt',
    themes: ['light', 'dark'],
    show: async (user) => {
      await user.command('Problems: Focus on Problems View', '.markers-panel .monaco-list-row');
      await user.outline();
      await user.goTo(8, 33);
    },
  },
  'missing-section': { file: 'missing-section.txt', themes: ['light'], show: (user) => user.sectionsOnly() },
  'wrong-total': {
    file: 'sample-report.txt',
    themes: ['light', 'dark'],
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.goTo(217, 1);
      await user.command('Go to Next Problem (Error, Warning, Info)', '.marker-widget');
    },
  },
  hover: {
    file: 'sample-report.txt',
    themes: ['light', 'dark'],
    show: async (user) => {
      await user.goTo(36, 1);
      await user.hover('第二十条第（五）项');
    },
  },
  'quick-fix': {
    file: 'sample-report.txt',
    themes: ['light', 'dark'],
    show: async (user) => {
      await user.goTo(217, 5);
      await user.quickFix();
    },
  },
  'quick-fix-done': {
    file: 'sample-report.txt',
    themes: ['light'],
    show: async (user) => {
      await user.goTo(217, 5);
      await user.quickFix();
      await user.press('Enter');
    },
  },
  form: {
    file: 'sample-report.txt',
    themes: ['light', 'dark'],
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.goTo(217, 1);
      await user.command('View as a Form');
      const wrong = await user.inEditor('td.wrong');
      await wrong.click();
    },
  },
  ready: {
    file: 'sample-report.txt',
    themes: ['light', 'dark'],
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.command('Ready to Publish');
      await user.inEditor('input[type=checkbox]');
    },
  },
  'new-report': { themes: ['light', 'dark'], show: (user) => newReport(user) },
  'new-after': {
    file: '云岭市档案局2023.txt',
    themes: THEMES,
    ready: READ,
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.command('New Report After This One');
      await user.save();
      await user.inEditor('td.cursor');
      const row = await user.inEditor('th:has-text("上年结转")');
      await row.evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
      await user.rest();
    },
  },
  'first-steps': {
    themes: ['light', 'dark'],
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.command('First Steps', '.step-list-container');
    },
  },
  'step-open': {
    ...STEP,
    file: 'sample-report.txt',
    show: (user) => user.goTo(8, 33),
  },
  'step-understand': {
    ...STEP,
    file: 'sample-report.txt',
    show: async (user) => {
      await user.goTo(217, 1);
      await user.command('View as a Form');
      await user.command('View: Toggle Maximize Editor Group');
      const wrong = await user.inEditor('td.wrong');
      await wrong.evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
    },
  },
  'step-mend': {
    ...STEP,
    file: 'sample-report.txt',
    show: async (user) => {
      await user.goTo(217, 5);
      await user.quickFix();
    },
  },
  'step-new': { ...STEP, show: (user) => newReport(user) },
  'step-folder': {
    ...STEP,
    files: ['云岭市交通运输局.txt', '云岭市档案局.txt', '缺第四部分.txt'],
    show: async (user) => {
      await user.command('Check Folder', '.notification-list-item:has-text("检查了")');
      await user.command('Problems: Focus on Problems View', '.markers-panel .monaco-list-row');
      await user.command('Notifications: Clear All Notifications');
      await user.command('View: Toggle Maximized Panel');
    },
  },
  'rule-page': {
    file: 'sample-report.txt',
    themes: ['light'],
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.goTo(217, 5);
      await user.quickFix();
      await user.choose('这条规则的说明');
      await user.inEditor('h1');
    },
  },
  quieted: {
    file: 'sample-report.txt',
    themes: ['light'],
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.goTo(217, 5);
      await user.quickFix();
      await user.choose('不再检查这一类');
      await user.seen('.statusbar-item:has-text("年报")');
      await user.command('Accepted Findings', '.quick-input-list .monaco-list-row:has-text("行合计")');
    },
  },
  reports: {
    file: '云岭市档案局2023.txt',
    files: ['云岭市档案局2020.txt', '云岭市档案局2022.txt', '云岭市档案局2023.txt', '云岭市交通运输局.txt'],
    themes: THEMES,
    show: async (user) => {
      await user.command('All Annual Reports', '.pane-body .monaco-list-row:has-text("没有年报")');
      await user.goTo(30, 40);
      await user.rest();
    },
  },
  members: {
    file: '云岭市档案局2023.txt',
    files: ['云岭市档案局2022.txt', '云岭市档案局2023.txt', '云岭市交通运输局.txt'],
    themes: THEMES,
    ready: READ,
    show: async (user) => {
      await user.command('All Annual Reports', '.pane-body .monaco-list-row:has-text("云岭市交通运输局")');
      await user.command('Make a List of Members');
      await user.answer('名单是谁的', '云岭市人民政府');
      await user.seen('.quick-input-list .monaco-list-row:has-text("云岭市交通运输局")');
    },
  },
  comparison: {
    file: '云岭市档案局2023.txt',
    files: ['云岭市档案局（上年）.txt', '云岭市档案局2023.txt'],
    themes: THEMES,
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.command('Compare with Last Year');
      const only = await user.inEditor('[data-act="only"]');
      await user.inEditor('button[data-after]');
      await only.click();
      await user.rest();
    },
  },
  'roll-up': {
    file: '云岭市档案局2023.txt',
    files: ['云岭市档案局2023.txt', '云岭市水务局2023.txt', '云岭市档案局2020.txt', '云岭市交通运输局.txt'],
    themes: THEMES,
    show: async (user) => {
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.command('All Annual Reports', '.pane-body .monaco-list-row:has-text("水务局")');
      await user.command('View: Toggle Primary Side Bar Visibility');
      await user.command('Add Up Reports');
      await user.pick('写另一个机关的名称');
      await user.answer('机关全称', '云岭市人民政府');
      await user.pick('2023');
      await user.inEditor('h2');
      await user.rest();
    },
  },
  'word-file': { ...WORD_FILE, show: (user) => user.inEditor('a') },
  'word-file-converted': {
    ...WORD_FILE,
    show: async (user) => {
      const link = await user.inEditor('a');
      await link.click();
      await user.seen('.statusbar-item:has-text("40/42")');
      await user.command('Go to Next Problem (Error, Warning, Info)', '.marker-widget');
    },
  },
};
