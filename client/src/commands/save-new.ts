import { type Uri, window, workspace } from 'vscode';
import { nameOf, reasonOf } from '../files.ts';
import { saveText } from '../papers/texts.ts';
import { say } from '../settings.ts';
import { asText } from './report-name.ts';

/**
 * Asks where a new text is to be saved, and writes it there. Where that cannot be done it says so, and asks again if the
 * user wants.
 * @param offered the address that is offered
 * @returns where it is saved; undefined where the user has had enough, and nothing is written
 */
export async function saveNew(offered: Uri, content: string): Promise<Uri | undefined> {
  for (;;) {
    const target = await askWhere(offered);
    if (!target) return undefined;
    try {
      await saveText(target, content);
      return target;
    } catch (error) {
      const elsewhere = say('new/elsewhere', {});
      const sentence = say('new/not-saved', { name: nameOf(target), reason: reasonOf(error) });
      if ((await window.showErrorMessage(sentence, elsewhere)) !== elsewhere) return undefined;
    }
  }
}

/** The dialog asks itself whether a file may be replaced, but only of the name that was typed there. */
async function askWhere(offered: Uri): Promise<Uri | undefined> {
  const title = say('new/save', {});
  const filters = { [say('new/text', {})]: ['txt'] };
  const typed = await window.showSaveDialog({ defaultUri: offered, filters, title });
  const target = typed?.with({ path: asText(typed.path) });
  if (!target || target.path === typed?.path || !(await isThere(target))) return target;
  const replace = say('new/replace', {});
  const question = say('new/exists', { name: nameOf(target) });
  const answer = await window.showWarningMessage(question, { modal: true }, replace);
  return answer === replace ? target : undefined;
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The folder in which a new file is offered: the one that is open, where it can be written. */
export function folderOffered(home: Uri): Uri {
  const [open] = workspace.workspaceFolders ?? [];
  return open && workspace.fs.isWritableFileSystem(open.uri.scheme) !== false ? open.uri : home;
}
