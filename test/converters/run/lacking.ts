import { spawnSync } from 'node:child_process';
import { CONVERTERS } from '../converters.ts';
import { FONT } from '../document/docx.ts';

/** The Debian packages of the programs, by program. */
const PACKAGES: Readonly<Record<string, string>> = {
  docx2txt: 'docx2txt',
  elinks: 'elinks',
  html2markdown: 'python3-html2text',
  html2text: 'html2text',
  lynx: 'lynx',
  pandoc: 'pandoc',
  pdftotext: 'poppler-utils',
  soffice: 'libreoffice-writer-nogui',
  w3m: 'w3m',
};

/** The Debian packages that this machine lacks, of those whose programs and fonts the converters need. */
export function lackingPackages(isPresent: (program: string) => boolean): string[] {
  const programs = new Set(CONVERTERS.map(({ command: [program] }) => program));
  const lacking = Object.entries(PACKAGES).filter(([program]) => programs.has(program) && !isPresent(program));
  const fonts = Object.values(FONT).every(hasFont) ? [] : ['fonts-noto-cjk'];
  return [...lacking.map(([, name]) => name), ...fonts];
}

function hasFont(family: string): boolean {
  const { status, stdout } = spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
