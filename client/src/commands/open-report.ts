import { type TextDocument, type Uri, languages, workspace } from 'vscode';
import { decodeBounded } from '../../../server/src/host/decode-bounded.ts';
import { IDS } from '../encoding/right-encoding.ts';
import { readReport } from '../files.ts';
import { isReport } from '../form/followed.ts';
import { LANGUAGE_ID } from '../names.ts';
import { PAPER_SCHEME } from '../papers/addresses.ts';

/**
 * Opens a file that the user takes for a report, in the encoding that it is in, whatever VS Code is told to take texts
 * for; one that is open stays as it is. Rejects where it cannot be read.
 */
export async function openReport(uri: Uri): Promise<TextDocument> {
  const open = workspace.textDocuments.find((each) => !each.isClosed && each.uri.toString() === uri.toString());
  const document = open ?? (await workspace.openTextDocument(uri, await encodingOf(uri)));
  return isReport(document) ? document : languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}

async function encodingOf(uri: Uri): Promise<{ readonly encoding: string } | undefined> {
  if (uri.scheme === PAPER_SCHEME || uri.scheme === 'untitled') return undefined;
  const found = decodeBounded(await readReport(uri));
  return found && 'text' in found ? { encoding: IDS[found.text.encoding] } : undefined;
}
