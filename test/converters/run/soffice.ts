import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../reports.ts';
import type { Folders } from './folders.ts';
import { run } from './program.ts';

/** The files that LibreOffice is given. */
const INPUTS = ['docx', 'docx-vertical'] as const;

/** Has LibreOffice write each report as PDF and as text. */
export async function writeWithOffice(reports: readonly Report[], folders: Folders): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folders.home, 'office')).href}`;
  const convert = (to: string, out: string, files: readonly string[]) =>
    run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', dirname(out), ...files], folders.home);
  for (const input of INPUTS) {
    const files = reports.map(({ name }) => folders.file(input, name));
    await convert('pdf', folders.file(`${input}.pdf`, ''), files);
    await convert('txt:Text (encoded):UTF8', folders.text(input, ''), files);
  }
}
