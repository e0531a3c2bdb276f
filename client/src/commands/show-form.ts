import { type TextDocument, Uri, workspace } from 'vscode';
import type { FormPanel } from '../form/form-panel.ts';
import { isReport } from '../form/followed.ts';
import { reportInFront, sayNoReport } from './report-in-front.ts';
import { showBeside } from './show-beside.ts';

/**
 * Shows a report as a form.
 * @param given its address, from a button or a lens; else it is the one in front
 */
export async function showForm(panel: FormPanel, given: unknown): Promise<void> {
  const document = documentOf(given);
  if (!document || !isReport(document)) return void sayNoReport();
  // The form stands beside the text.
  await showBeside(document);
  panel.show(document);
}

function documentOf(given: unknown): TextDocument | undefined {
  const uri =
    given instanceof Uri ? given.toString() : typeof given === 'string' ? Uri.parse(given, true).toString() : null;
  if (uri === null) return reportInFront();
  return workspace.textDocuments.find((each) => each.uri.toString() === uri);
}
