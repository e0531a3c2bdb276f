import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import { root } from '../cli/support/root.ts';

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** What a bill of materials says of a package. */
interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly scope?: string;
}

const thirdParty = (product: string, name: string) =>
  readFileSync(join(root, 'dist/third-party', product, name), 'utf8');

/** Every package of which something is in a bundle, as `name version`: from the folders that esbuild took files from. */
function bundledIn(product: string): string[] {
  const { outputs } = JSON.parse(thirdParty(product, 'metafile.json')) as Metafile;
  const inputs = Object.values(outputs).flatMap((each) => Object.entries(each.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (PACKAGE.exec(path)?.[0] ?? []) : [],
  );
  const names = [...new Set(folders)].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Component;
    return `${name} ${version}`;
  });
  return [...new Set(names)].sort();
}

describe.each([
  ['cli', ['dist/cli.js', 'dist/papers/main.mjs']],
  ['extension', ['dist/browser/client.js', 'dist/browser/server.js', 'dist/client.js', 'dist/server/main.mjs']],
])('what %s holds of others', (product, bundles) => {
  it('is of all that ships in it', () => {
    const { outputs } = JSON.parse(thirdParty(product, 'metafile.json')) as Metafile;
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(bundles));
    expect(bundledIn(product).length).toBeGreaterThan(5);
  });

  it('is listed for audits, package by package, and nothing else is', () => {
    const { components } = JSON.parse(thirdParty(product, 'sbom.cdx.json')) as { components: Component[] };
    const listed = components.filter(({ scope }) => scope !== 'excluded');
    const names = listed.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`);
    expect(names.sort()).toEqual(bundledIn(product));
    for (const { name, version, purl } of listed) {
      expect(purl).toMatch(/^pkg:npm\//);
      expect(purl).toContain(`${name}@${version}`);
    }
  });

  it('has its licence quoted, package by package', () => {
    const [, ...notices] = thirdParty(product, 'THIRD-PARTY-NOTICES.txt').split(/\n={80}\n/);
    const titles = notices.map((notice) => /^(\S+ \S+) \([^)]+\)\n\n/.exec(notice)?.[1]);
    expect(titles.sort()).toEqual(bundledIn(product));
    for (const notice of notices) expect(notice).toMatch(/copyright|licen[cs]e/i);
  });
});

describe('both files', () => {
  it('are in the .vsix', async () => {
    const stage = pathToFileURL(join(root, 'test/harness/stage.mjs')).href;
    const { stageExtension } = (await import(stage)) as { stageExtension: (folder: string) => void };
    const staged = folderOf({});
    stageExtension(staged);
    expect(readdirSync(staged)).toEqual(expect.arrayContaining(['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json']));
    expect(readFileSync(join(staged, 'sbom.cdx.json'), 'utf8')).toBe(thirdParty('extension', 'sbom.cdx.json'));
  });

  it('are in the npm package', () => {
    const cache = folderOf({});
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', `--cache=${cache}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path).filter((path) => path.startsWith('dist/'));
    expect(paths).toContain('dist/papers/main.mjs');
    expect(paths.filter((path) => !path.startsWith('dist/papers/')).sort()).toEqual([
      'dist/cli.js',
      'dist/third-party/cli/THIRD-PARTY-NOTICES.txt',
      'dist/third-party/cli/sbom.cdx.json',
    ]);
  });
});
