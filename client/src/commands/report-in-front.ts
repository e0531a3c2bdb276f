import { TabInputText, type TextDocument, commands, window, workspace } from 'vscode';
import { isReport } from '../form/followed.ts';
import { OPEN_SAMPLE } from '../names.ts';
import { say } from '../settings.ts';

/**
 * The report that a command is about: the one in front. Where that is no text at all, such as the page of first steps or
 * the form, it is a report that is shown beside it, else one that is open.
 */
export function reportInFront(): TextDocument | undefined {
  const { activeTextEditor: active, visibleTextEditors: shown } = window;
  if (active) return isReport(active.document) ? active.document : undefined;
  const beside = shown.map(({ document }) => document).find(isReport);
  return beside ?? workspace.textDocuments.find((document) => isReport(document) && hasTab(document));
}

/** Whether VS Code holds an editor for it: it keeps documents for a while after these are closed. */
function hasTab({ uri }: TextDocument): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
}

/** Says that no report is open, and offers the sample. */
export async function sayNoReport(): Promise<void> {
  const sample = say('sample/open', {});
  const answer = await window.showInformationMessage(say('form/no-report', {}), sample);
  if (answer === sample) await commands.executeCommand(OPEN_SAMPLE);
}
