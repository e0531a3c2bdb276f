import { type Uri, workspace } from 'vscode';

/**
 * Whether a document is the user's to work on: a file of a file system that can be written, or of a folder that is open,
 * or what is to become one. Anything else is a view of something: the old side of a comparison, an output, an answer.
 */
export function isOwn({ scheme }: Uri): boolean {
  if (scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true) return true;
  return workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) === true;
}
