import { type TextDocument, ViewColumn, window } from 'vscode';

/** Shows a document in the first column, where no editor shows it: a page is to stand beside it. */
export async function showBeside(document: TextDocument): Promise<void> {
  if (window.visibleTextEditors.some((editor) => editor.document === document)) return;
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
}
