import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { FileEvent } from './saved-findings.ts';

/** Takes what happened to the file or the folder at an address. */
export type Told = (uri: Uri, event: FileEvent) => void;

/**
 * Tells what happens to files: what VS Code does with them itself at once, wherever they lie, and below the folders that
 * are watched, what anybody else does.
 */
export class FileEvents implements Disposable {
  private readonly told: Told;
  private readonly watched = new Map<string, Disposable>();
  private readonly subscription: Disposable;

  constructor(told: Told) {
    this.told = told;
    this.subscription = Disposable.from(
      workspace.onDidSaveTextDocument(({ uri }) => told(uri, 'written')),
      workspace.onDidCreateFiles(({ files }) => files.forEach((uri) => told(uri, 'there'))),
      workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => told(uri, 'gone'))),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          told(oldUri, 'gone');
          told(newUri, 'there');
        }
      }),
    );
  }

  /** Watches a folder, all that is in it, and whether one above it goes away. */
  watch(folder: Uri): void {
    this.watchIn(folder, '**');
    for (let [child, parent] = [folder, above(folder)]; parent.path !== child.path;) {
      this.watchIn(parent, only(child));
      [child, parent] = [parent, above(parent)];
    }
  }

  dispose(): void {
    this.subscription.dispose();
    for (const each of this.watched.values()) each.dispose();
  }

  private watchIn(folder: Uri, pattern: string): void {
    const key = `${folder.toString()} ${pattern}`;
    if (this.watched.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
    watcher.onDidCreate((uri) => this.told(uri, 'there'));
    watcher.onDidChange((uri) => this.told(uri, 'written'));
    watcher.onDidDelete((uri) => this.told(uri, 'gone'));
    this.watched.set(key, watcher);
  }
}

function above(folder: Uri): Uri {
  return Uri.joinPath(folder, '..');
}

/** A pattern for the name of a folder. A character that means more in a pattern stands for any. */
function only({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/[*?[\]{}]/g, '?');
}
