import { Range, Uri, WorkspaceEdit, workspace } from 'vscode';
import { decode } from '../../../server/src/host/decode.ts';
import { isMissing } from '../files.ts';
import { keptBeside } from './addresses.ts';

/** What a text holds at this moment, unsaved changes included, with plain line ends; null where there is none. */
export async function contentOf(text: Uri): Promise<string | null> {
  const open = openAt(text);
  if (open) return plain(open.getText());
  try {
    return plain(decode(await workspace.fs.readFile(text))?.text ?? '');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Saves a text. In an editor that is open it becomes a change that can be undone. Rejects where it cannot be written. */
export async function saveText(text: Uri, content: string): Promise<void> {
  const open = openAt(text);
  if (!open) return workspace.fs.writeFile(text, new TextEncoder().encode(content));
  const edit = new WorkspaceEdit();
  edit.replace(text, new Range(0, 0, open.lineCount, 0), content);
  if (!(await workspace.applyEdit(edit)) || !(await open.save())) throw new Error(text.fsPath);
}

/** Puts the older text beside, under a name that nothing has; gives that. */
export async function keepText(text: Uri, content: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const kept = keptBeside(text, number);
    if ((await contentOf(kept)) !== null) continue;
    await workspace.fs.writeFile(kept, new TextEncoder().encode(content));
    return kept;
  }
}

function openAt(text: Uri) {
  return workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === text.toString());
}

function plain(content: string): string {
  return content.replace(/\r\n?/g, '\n');
}
