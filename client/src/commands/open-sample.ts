import { type TextDocument, Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../names.ts';

/** Where the sample lies in the extension. */
const SAMPLE = 'dist/sample-report.txt';

/** Opens a sample report with faults, unsaved: what is tried on it changes nothing that belongs to the extension. */
export async function openSample(extension: Uri): Promise<TextDocument> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content });
  await window.showTextDocument(document, { preview: false });
  return document;
}
