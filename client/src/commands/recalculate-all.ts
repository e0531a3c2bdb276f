import { type CodeAction, Position, Range, type TextDocument, commands, window, workspace } from 'vscode';
import { LANGUAGE_ID, RECALCULATE_ALL } from '../names.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';

/**
 * Recalculates every total of the report in front, as one step that can be undone.
 * @returns whether there was anything to change
 */
export async function recalculateAll(server: ReportServer): Promise<boolean> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE_ID) {
    void window.showInformationMessage(say('recalculate/no-report', {}));
    return false;
  }
  await server.started();
  const edit = (await recalculation(document))?.edit;
  if (edit) return workspace.applyEdit(edit);
  void window.showInformationMessage(say('recalculate/nothing', {}));
  return false;
}

async function recalculation(document: TextDocument): Promise<CodeAction | undefined> {
  const all = document.validateRange(new Range(new Position(0, 0), new Position(document.lineCount, 0)));
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    all,
    RECALCULATE_ALL,
    1,
  );
  return actions.find(({ kind, edit }) => kind?.value === RECALCULATE_ALL && edit);
}
