import { type CancellationToken, ProgressLocation, Uri, commands, window, workspace } from 'vscode';
import { linesOf } from '../../../server/src/core/text/line-table.ts';
import type { Decoded } from '../../../server/src/host/decode.ts';
import { positionAt } from '../../../server/src/lsp/positions.ts';
import type { FolderResults } from '../folder-results.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { checkFile } from './check-file.ts';
import { type Summary, NOTHING, added, summaryText } from './summary.ts';
import { textFilesIn } from './text-files.ts';

/**
 * Checks every report of a folder: the one given, that of the workspace, or one that the user chooses. What is found
 * goes to the list of problems; the message tells how much.
 */
export async function checkFolder(
  server: ReportServer,
  results: FolderResults,
  given: unknown,
): Promise<Summary | undefined> {
  const folder = given instanceof Uri ? given : await chosenFolder();
  if (!folder) return undefined;
  const options = { location: ProgressLocation.Notification, title: say('folder/progress', {}), cancellable: true };
  const summary = await window.withProgress(options, async (progress, token) => {
    const files = await textFilesIn(folder, token);
    results.clear();
    let sum = NOTHING;
    for (const uri of files) {
      if (token.isCancellationRequested) break;
      const message = say('folder/of', { done: sum.files, total: files.length });
      progress.report({ message, increment: 100 / files.length });
      sum = added(sum, await checked(server, results, uri, token));
    }
    return { ...sum, cancelled: token.isCancellationRequested };
  });
  void show(summary);
  return summary;
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

/** What a file adds to the summary. A file that cannot be read does not end the run. */
async function checked(
  server: ReportServer,
  results: FolderResults,
  uri: Uri,
  token: CancellationToken,
): Promise<Partial<Summary>> {
  try {
    const found = await checkFile(server, uri, token);
    if (!found) throw new Error(say('file/binary', {}));
    const broken = found.file.undecodable.length > 0 ? 1 : 0;
    if (broken) server.output.error(`${uri.toString(true)}: ${undecodable(found.file)}`);
    if (!found.status.recognised || found.status.excluded) return { files: 1, skipped: 1, broken };
    results.set(uri, found.diagnostics);
    const { counts, accepted } = found.status;
    return { files: 1, reports: 1, broken, counts, accepted };
  } catch (error) {
    if (token.isCancellationRequested) return {};
    server.output.error(`${uri.toString(true)}: ${error instanceof Error ? error.message : String(error)}`);
    return { files: 1, unread: 1 };
  }
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
