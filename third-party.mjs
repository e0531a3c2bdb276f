// Tells what the bundles hold that is not ours: a bill of materials for audits (CycloneDX), and the licences for people.
// CycloneDX's own tool makes the first from what esbuild says went into the bundles, with the texts of the licences as it
// finds them; the second is those texts. The one thing kept by hand is the licence of a package that forgot to bring it: as
// its own repository has it, in `licences/`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const TOOL = join(dirname(require.resolve('@cyclonedx/cyclonedx-esbuild')), '../bin/cyclonedx-esbuild-cli.js');
const OPTIONS = ['--spec-version', '1.6', '--gather-license-texts', '--output-reproducible', '--no-validate', '-v'];

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
  writeFileSync(metafile, JSON.stringify(joined(metafiles)));
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

function noticeOf({ group, name, version, licenses, evidence }) {
  const title = `${group ? `${group}/` : ''}${name} ${version}`;
  const own = (evidence?.licenses ?? []).map(({ license }) => Buffer.from(license.text.content, 'base64').toString());
  const kept = join(import.meta.dirname, 'licences', `${name}.txt`);
  const texts = own.length === 0 && existsSync(kept) ? [readFileSync(kept, 'utf8')] : own;
  if (texts.length === 0) throw new Error(`${title}: the package brings no licence that could be quoted`);
  const names = (licenses ?? []).map(({ license, expression }) => expression ?? license.id ?? license.name);
  return [`${title} (${names.join(', ')})`, ...texts.map((text) => text.trim())].join('\n\n') + '\n';
}
