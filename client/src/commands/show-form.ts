import { type TextDocument, Uri, window, workspace } from 'vscode';
import type { FormPanel } from '../form/form-panel.ts';
import { isReport } from '../form/followed.ts';
import { say } from '../settings.ts';

/**
 * Shows a report as a form.
 * @param given its address, from a button or a lens; else it is the one in front
 */
export function showForm(panel: FormPanel, given: unknown): void {
  const document = documentOf(given);
  if (document && isReport(document)) panel.show(document);
  else void window.showInformationMessage(say('form/no-report', {}));
}

function documentOf(given: unknown): TextDocument | undefined {
  const uri =
    given instanceof Uri ? given.toString() : typeof given === 'string' ? Uri.parse(given, true).toString() : null;
  if (uri === null) return window.activeTextEditor?.document;
  return workspace.textDocuments.find((each) => each.uri.toString() === uri);
}
