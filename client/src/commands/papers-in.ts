import { type CancellationToken, FileType, Uri, workspace } from 'vscode';
import { isPaperSought } from '../../../server/src/host/paper-names.ts';
import { filesIn } from './text-files.ts';

/** The papers that addresses stand for: papers themselves, and those in folders and the folders in them. */
export async function papersIn(given: readonly Uri[], token: CancellationToken): Promise<Uri[]> {
  const found = new Map<string, Uri>();
  for (const each of given) {
    const { type } = await workspace.fs.stat(each);
    const papers = (type & FileType.Directory) === 0 ? [each] : await filesIn(each, isPaperSought, token);
    for (const paper of papers) found.set(paper.toString(), paper);
  }
  return [...found.values()];
}
