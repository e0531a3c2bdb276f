import {
  CancellationTokenSource,
  type LogOutputChannel,
  ProgressLocation,
  Uri,
  commands,
  window,
  workspace,
} from 'vscode';
import { linesOf } from '../../../server/src/core/text/line-table.ts';
import type { Decoded } from '../../../server/src/host/decode.ts';
import { positionAt } from '../../../server/src/lsp/positions.ts';
import type { CheckedFile } from '../folder/check-files.ts';
import type { FolderResults } from '../folder/folder-results.ts';
import { say } from '../settings.ts';
import { type Summary, NOTHING, added, partOf, summaryText } from './summary.ts';

/**
 * Checks every report of a folder: the one given, that of the workspace, or one that the user chooses. What is found
 * goes to the list of problems; the message tells how much.
 */
export async function checkFolder(
  output: LogOutputChannel,
  results: FolderResults,
  given: unknown,
): Promise<Summary | undefined> {
  const folder = given instanceof Uri ? given : await chosenFolder();
  if (!folder) return undefined;
  const options = { location: ProgressLocation.Notification, title: say('folder/progress', {}), cancellable: true };
  const summary = await window.withProgress(options, async (progress, token) => {
    let sum = NOTHING;
    for await (const { files, total, twins, between } of results.check(folder, token)) {
      for (const file of files) log(output, file);
      for (const twin of twins) output.info(say('folder/twin', { path: twin.path }));
      sum = [...files.map(partOf), ...between].reduce(added, added(sum, { twins: twins.length }));
      const message = say('folder/of', { done: sum.files, total });
      if (files.length > 0) progress.report({ message, increment: (100 * files.length) / total });
    }
    return { ...sum, cancelled: token.isCancellationRequested };
  });
  void show(summary);
  return summary;
}

/** Checks these files; what is found goes to the list of problems. */
export async function checkUris(results: FolderResults, uris: readonly Uri[]): Promise<void> {
  let sum = NOTHING;
  for await (const { files } of results.checkThese(uris, new CancellationTokenSource().token)) {
    sum = files.map(partOf).reduce(added, sum);
  }
  await show(sum);
}

async function chosenFolder(): Promise<Uri | undefined> {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  if (only && others.length === 0) return only.uri;
  if (only) return (await window.showWorkspaceFolderPick({ placeHolder: say('folder/choose', {}) }))?.uri;
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: say('folder/choose', {}),
    openLabel: say('folder/open', {}),
  });
  return chosen?.[0];
}

/** Says in the output what keeps a file from being read, or from being read whole, and which are passed over. */
function log(output: LogOutputChannel, { uri, file, failure, isReport, isSeveral }: CheckedFile): void {
  if (failure === null && !isReport) output.info(say('folder/no-report-file', { path: uri.path }));
  if (isSeveral) output.warn(say('folder/several', { path: uri.path }));
  const complaints = [failure, file && file.undecodable.length > 0 ? undecodable(file) : null];
  for (const each of complaints) if (each !== null) output.error(`${uri.toString(true)}: ${each}`);
}

/** Which bytes cannot be decoded, in words. */
function undecodable({ text, encoding, undecodable, byteOffsets }: Decoded): string {
  const { line, character } = positionAt(linesOf(text), undecodable[0] ?? 0);
  const place = { line: line + 1, column: character + 1, offset: byteOffsets[0] ?? 0 };
  return say('file/undecodable', { encoding, count: undecodable.length, ...place });
}

async function show(summary: Summary): Promise<void> {
  const problems = say('status/problems', {});
  const actions = summary.reports > 0 ? [problems] : [];
  const answer = await window.showInformationMessage(summaryText(summary, say), ...actions);
  if (answer === problems) await commands.executeCommand('workbench.actions.view.problems');
}
