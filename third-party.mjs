// Tells what the bundles hold that is not ours: a bill of materials for audits (CycloneDX), and the licences for people.
// CycloneDX's own tool makes the first from what esbuild says went into the bundles, with the texts of the licences as it
// finds them; the second is those texts. Nothing of it is kept by hand but the licences that packages forget to bring.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';

const require = createRequire(import.meta.url);
const TOOL = join(dirname(require.resolve('@cyclonedx/cyclonedx-esbuild')), '../bin/cyclonedx-esbuild-cli.js');
const OPTIONS = ['--spec-version', '1.6', '--gather-license-texts', '--output-reproducible', '--no-validate', '-v'];

/** Licences of packages that do not bring them, from their repositories: NAME.txt. */
const LICENCES = join(import.meta.dirname, 'docs/licences');
const HEAD =
  '本程序含有以下软件包的代码，各依其许可。This program holds code of the following packages, each under its licence.\n';
const RULE = `\n${'='.repeat(80)}\n`;

/**
 * Writes sbom.cdx.json and THIRD-PARTY-NOTICES.txt for bundles that ship together, and beside them what esbuild said of
 * them (metafile.json, which does not ship). Throws where a package has no licence to quote.
 */
export function writeThirdParty(folder, metafiles) {
  mkdirSync(folder, { recursive: true });
  const [metafile, sbom] = [join(folder, 'metafile.json'), join(folder, 'sbom.cdx.json')];
  writeFileSync(metafile, JSON.stringify(ofPackages(joined(metafiles))));
  const { status, stderr } = spawnSync(process.execPath, [TOOL, ...OPTIONS, '--output-file', sbom, metafile], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${TOOL} (${status}):\n${stderr}`);
  const { components } = JSON.parse(readFileSync(sbom, 'utf8'));
  const notices = components.filter(({ scope }) => scope !== 'excluded').map(noticeOf);
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), [HEAD, ...notices.sort()].join(RULE));
}

function joined(metafiles) {
  const all = (member) => Object.assign({}, ...metafiles.map((each) => each[member]));
  return { inputs: all('inputs'), outputs: all('outputs') };
}

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * The same, but files in a folder of a package that has a package.json with another name of its own (as entry points have)
 * count as the package itself: nobody could get a package of that name.
 */
function ofPackages(metafile) {
  let text = JSON.stringify(metafile);
  for (const path of Object.keys(metafile.inputs)) {
    const [root] = PACKAGE.exec(path) ?? [];
    if (root === undefined || !isInner(root, posix.dirname(path))) continue;
    text = text.replaceAll(JSON.stringify(path), JSON.stringify(`${root}/package.json`));
  }
  return JSON.parse(text);
}

/** Whether a folder lies in one with a name of its own within the package at `root`. */
function isInner(root, folder) {
  if (folder.length <= root.length) return false;
  return nameIn(folder) !== undefined || isInner(root, posix.dirname(folder));
}

function nameIn(folder) {
  const file = join(import.meta.dirname, folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).name : undefined;
}

function noticeOf({ group, name, version, licenses, evidence }) {
  const title = `${group ? `${group}/` : ''}${name} ${version}`;
  const brought = (evidence?.licenses ?? []).map(({ license }) =>
    Buffer.from(license.text.content, 'base64').toString(),
  );
  const texts = brought.length > 0 ? brought : keptFor(name);
  if (texts.length === 0) throw new Error(`${title}: the package brings no licence that could be quoted`);
  const names = (licenses ?? []).map(({ license, expression }) => expression ?? license.id ?? license.name);
  return [`${title} (${names.join(', ')})`, ...texts.map((text) => text.trim())].join('\n\n') + '\n';
}

function keptFor(name) {
  const file = join(LICENCES, `${name}.txt`);
  return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
}
