import { type CancellationToken, CancellationTokenSource, FileType, Uri, workspace } from 'vscode';
import { isPaperSought, isTextName } from '../../../server/src/host/paper-names.ts';
import { type Twins, twinsAmong } from '../../../server/src/host/twins.ts';
import { textBeside } from '../papers/addresses.ts';

/** Folders without reports of the user's. */
const PASSED_OVER = /^(?:\..*|node_modules)$/s;

/** Files of a folder in which reports may be. */
export interface ReportFiles {
  /** Texts and papers, but for those of `twins`. */
  readonly files: readonly Uri[];
  /** Papers beside which there is a text of the same name: the same report, where the text is one. */
  readonly twins: readonly Twins<Uri>[];
}

/** Whether a report may be in the file at an address of the workspace, by its name and its folders. */
export function mayBeReport(uri: Uri): boolean {
  const folders = workspace.asRelativePath(uri, false).split('/').slice(0, -1);
  return isReportName(uri.path) && !folders.some((name) => PASSED_OVER.test(name));
}

function isReportName(path: string): boolean {
  const isHidden = path.startsWith('.', path.lastIndexOf('/') + 1);
  return !isHidden && (isTextName(path) || isPaperSought(path));
}

/** The texts of a folder and the folders in it, and the papers beside which no text is. See `filesIn`. */
export async function reportFilesIn(folder: Uri, token: CancellationToken): Promise<ReportFiles> {
  const all = await filesIn(folder, isReportName, token);
  const twins = twinsAmong(all, ({ path }) => path);
  const papers = new Set(twins.map(({ paper }) => paper));
  return { files: all.filter((each) => !papers.has(each)), twins };
}

/**
 * The files in which reports may be of what has come into a checked folder: a file, or a folder. Rejects where it is gone
 * again.
 * @param isReport whether a text is known to be a report: the paper beside it is the same
 */
export async function newcomersAt(uri: Uri, folder: Uri, isReport: (text: Uri) => boolean): Promise<readonly Uri[]> {
  const folders = uri.path.slice(folder.path.replace(/\/$/, '').length + 1).split('/');
  const name = folders.pop() ?? '';
  if (folders.some((each) => PASSED_OVER.test(each))) return [];
  const { type } = await workspace.fs.stat(uri);
  if (type === FileType.Directory && !PASSED_OVER.test(name)) {
    const { files } = await reportFilesIn(uri, new CancellationTokenSource().token);
    return files;
  }
  const isTwin = !isTextName(uri.path) && isReport(textBeside(uri));
  return type === FileType.File && isReportName(uri.path) && !isTwin ? [uri] : [];
}

/**
 * The files of a folder and the folders in it that are `wanted`, by name; links are not followed. A folder in it that
 * cannot be looked into stands among them, as what cannot be read: whoever reads it learns why. Rejects where the folder
 * itself cannot be looked into.
 */
export async function filesIn(
  folder: Uri,
  wanted: (path: string) => boolean,
  token: CancellationToken,
): Promise<Uri[]> {
  if (token.isCancellationRequested) return [];
  const entries = await workspace.fs.readDirectory(folder);
  const found: Uri[] = [];
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory && !PASSED_OVER.test(name)) {
      const below = await filesIn(uri, wanted, token).catch(() => [uri]);
      for (const each of below) found.push(each);
    } else if (type === FileType.File && wanted(uri.path)) found.push(uri);
  }
  return found;
}
