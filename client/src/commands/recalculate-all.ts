import { type CodeAction, Range, type TextDocument, commands, window, workspace } from 'vscode';
import { LANGUAGE_ID, RECALCULATE_ALL, RECALCULATE_TABLE } from '../names.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';

/**
 * Recalculates every total of a report, the one in front where none is named, as one step that can be undone.
 * @returns whether there was anything to change
 */
export function recalculateAll(server: ReportServer, document = inFront()): Promise<boolean> {
  return recalculate(server, RECALCULATE_ALL, document, ({ lineCount }) => new Range(0, 0, lineCount, 0));
}

/** Recalculates the totals of the table on a line of the report in front, as `recalculateAll` does those of all. */
export function recalculateTable(server: ReportServer, line: number): Promise<boolean> {
  return recalculate(server, RECALCULATE_TABLE, inFront(), () => new Range(line, 0, line, 0));
}

async function recalculate(
  server: ReportServer,
  kind: string,
  document: TextDocument | undefined,
  rangeIn: (document: TextDocument) => Range,
): Promise<boolean> {
  if (document?.languageId !== LANGUAGE_ID) {
    void window.showInformationMessage(say('recalculate/no-report', {}));
    return false;
  }
  await server.started();
  const edit = (await recalculation(document, kind, document.validateRange(rangeIn(document))))?.edit;
  if (edit) return workspace.applyEdit(edit);
  void window.showInformationMessage(say('recalculate/nothing', {}));
  return false;
}

function inFront(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

async function recalculation(document: TextDocument, wanted: string, range: Range): Promise<CodeAction | undefined> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    wanted,
    1,
  );
  return actions.find(({ kind, edit }) => kind?.value === wanted && edit);
}
