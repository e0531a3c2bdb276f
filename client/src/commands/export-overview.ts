import { CancellationTokenSource, UIKind, Uri, commands, env, window, workspace } from 'vscode';
import { bytesOf } from '../../../server/src/lsp/base64.ts';
import type { OverviewFormat, WrittenOverview } from '../../../server/src/lsp/overview.ts';
import { nameOf, reasonOf } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { Gathering } from '../reports/gathering.ts';
import { readWithProgress } from '../reports/progress.ts';
import { say } from '../settings.ts';
import { folderOffered } from './save-new.ts';

const FORMATS = ['xlsx', 'html', 'csv'] as const satisfies readonly OverviewFormat[];

/**
 * Writes the overview of the reports of the workspace, as `gongkai overview` does: asks in which format and where, reads
 * them, and offers to open what was written.
 * @param home where it is offered to be saved when no folder can be written
 * @returns the file; undefined where none was written
 */
export async function exportOverview(server: ReportServer, home: Uri): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  if (folders.length === 0) return void window.showWarningMessage(say('overview/no-folder', {}));
  const format = await askFormat();
  const target = format && (await askWhere(format, home));
  if (!format || !target) return undefined;
  try {
    return await Gathering.with(server, (gathering) => written(server, gathering, { folders, format, target }));
  } catch (error) {
    return void window.showErrorMessage(say('overview/failed', { name: nameOf(target), reason: reasonOf(error) }));
  }
}

async function askFormat(): Promise<OverviewFormat | undefined> {
  const items = FORMATS.map((format) => ({
    label: say(`overview/${format}`, {}),
    description: `.${format}`,
    detail: say(`overview/${format}-holds`, {}),
    format,
  }));
  return (await window.showQuickPick(items, { placeHolder: say('overview/format', {}) }))?.format;
}

async function askWhere(format: OverviewFormat, home: Uri): Promise<Uri | undefined> {
  const offered = Uri.joinPath(folderOffered(home), `${say('overview/file', {})}.${format}`);
  const filters = { [say(`overview/${format}`, {})]: [format] };
  const typed = await window.showSaveDialog({ defaultUri: offered, filters, title: say('overview/save', {}) });
  const hasEnding = typed?.path.toLowerCase().endsWith(`.${format}`);
  return hasEnding ? typed : typed?.with({ path: `${typed.path}.${format}` });
}

/** What is read, and what is written where. */
interface Wanted {
  readonly folders: readonly Uri[];
  readonly format: OverviewFormat;
  readonly target: Uri;
}

async function written(
  server: ReportServer,
  gathering: Gathering,
  { folders, format, target }: Wanted,
): Promise<Uri | undefined> {
  if (await isReportAt(server, target)) {
    return void window.showWarningMessage(say('overview/is-report', { name: nameOf(target) }));
  }
  const title = say('overview/progress', {});
  const reports = await readWithProgress(gathering, { title, folders, but: target, withFindings: true });
  if (reports === null) return undefined;
  if (reports === 0) return void window.showWarningMessage(say('overview/no-reports', {}));
  const overview = await gathering.ask<WrittenOverview>('gongkai/overview', { format });
  if (overview.failure !== null) throw new Error(overview.failure);
  await workspace.fs.writeFile(target, bytesOf(overview.content));
  void offerToOpen(target, overview.sum);
  return target;
}

/** No report is written over, whatever the dialog was told. */
function isReportAt(server: ReportServer, target: Uri): Promise<boolean> {
  return Gathering.with(server, async (gathering) => {
    const isThere = await workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    const { token } = new CancellationTokenSource();
    return isThere && (await gathering.read([target], { withFindings: false }, token)) > 0;
  });
}

async function offerToOpen(target: Uri, sum: string): Promise<void> {
  const open = say('accept/open', {});
  const sentence = say('overview/done', { name: nameOf(target), sum });
  if ((await window.showInformationMessage(sentence, open)) !== open) return;
  // Sheets and pages are opened by their own programs, where those are on this machine.
  const isHere = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (!isHere || !(await env.openExternal(target))) await commands.executeCommand('vscode.open', target);
}
