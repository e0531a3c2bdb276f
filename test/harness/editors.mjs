// npm run editors: whether what docs/reference.md says of other editors is true. Neovim, set up with the very lines there, opens
// the sample report; what it shows is what the command line finds, and follows an edit.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath } from './on-path.mjs';
import { root } from './run.mjs';

const PATIENCE = 150_000;
const CLI = join(root, 'dist/cli.js');
/** The way of Neovim 0.8 and later, for one that does not know it: it takes what that one takes. */
const LATER = `vim.lsp.start = vim.lsp.start or function(config)
  assert(type(config.name) == 'string' and type(config.cmd) == 'table' and type(config.root_dir) == 'string')
  local id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, id)
  return id
end
`;

/** Why it cannot be seen here, where it cannot. */
export function noEditor() {
  return onPath(['nvim'])
    ? undefined
    : 'the Neovim lines of docs/reference.md: there is no nvim on PATH (Debian: apt-get install neovim)';
}

/** Tries those lines; prints what was seen, and throws where that is not what it should be. */
function tryEditors() {
  const nvim = onPath(['nvim']);
  const [, lines] = /```lua\n([^]*?)```/.exec(readFileSync(join(root, 'docs/reference.md'), 'utf8')) ?? [];
  assert.ok(lines, 'docs/reference.md has lines for Neovim');
  const version = /^NVIM (\S+)/.exec(spawnSync(nvim, ['--version'], { encoding: 'utf8' }).stdout)[1];
  tryLines(nvim, lines);
  console.log(`Neovim ${version}: ok`);
  tryLines(nvim, `${LATER}${lines}`);
  console.log(`Neovim ${version}, through vim.lsp.start: ok`);
}

function tryLines(nvim, lines) {
  const scratch = mkdtempSync(join(tmpdir(), 'gongkai-nvim-'));
  try {
    const at = (name) => join(scratch, name);
    mkdirSync(at('bin'));
    symlinkSync(CLI, at('bin/gongkai'));
    writeFileSync(at('init.lua'), lines);
    copyFileSync(join(root, 'test/fixtures/sample-report.txt'), at('年报.txt'));
    const before = findingsOf(at('年报.txt'));
    const { line, code } = before.find((each) => each.code === 'section-number');
    const mended = readFileSync(at('年报.txt'), 'utf8').split('\n').with(line, '六、其他需要报告的事项');
    const { status, stderr } = spawnSync(nvim, ['--headless', '-u', at('init.lua'), '-c', LOAD, at('年报.txt')], {
      cwd: scratch,
      encoding: 'utf8',
      timeout: PATIENCE,
      env: {
        ...process.env,
        // Nothing of whoever runs this is read or written.
        ...Object.fromEntries(
          ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'].map((name) => [
            name,
            scratch,
          ]),
        ),
        PATH: [at('bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
        GONGKAI_LINE: String(line),
        GONGKAI_MENDED: mended[line],
        GONGKAI_CODE: code,
        GONGKAI_RESULT: at('result.json'),
      },
    });
    assert.deepEqual([status, stderr.trim()], [0, '']);
    const seen = JSON.parse(readFileSync(at('result.json'), 'utf8'));
    writeFileSync(at('年报.txt'), mended.join('\n'));
    assert.deepEqual(sorted(seen.before), sorted(before));
    assert.deepEqual(sorted(seen.after), sorted(findingsOf(at('年报.txt'))));
    assert.equal(seen.clients, 1);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const LOAD = `luafile ${join(import.meta.dirname, 'neovim.lua')}`;

/** What the command line finds, as Neovim has it: columns are bytes there. */
function findingsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const { stdout } = spawnSync(process.execPath, [CLI, 'check', '--format', 'json', file], { encoding: 'utf8' });
  return JSON.parse(stdout).files[0].diagnostics.map(({ range: { start }, code, message }) => {
    const character = Buffer.byteLength(lines[start.line].slice(0, start.character));
    return { line: start.line, character, code, message };
  });
}

const sorted = (findings) =>
  findings.map(({ line, character, code, message }) => [line, character, code, message].join('\t')).sort();

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const why = noEditor();
  if (why) console.error(`not tried: ${why}`);
  else tryEditors();
  process.exitCode = why ? 1 : 0;
}
