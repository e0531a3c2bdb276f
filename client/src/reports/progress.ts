import { type CancellationToken, ProgressLocation, type Uri, window } from 'vscode';
import { say } from '../settings.ts';
import { type Gathering, filesToGather } from './gathering.ts';

/** How the reports of folders are read. */
interface Reading {
  readonly title: string;
  readonly folders: readonly Uri[];
  /** A file that is left out. */
  readonly but?: Uri;
  readonly withFindings: boolean;
}

/**
 * Reads the reports of folders, shows how far that is and lets the user call it off.
 * @returns how many there are; null where it was called off
 */
export async function readWithProgress(
  gathering: Gathering,
  { title, folders, but, withFindings }: Reading,
): Promise<number | null> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token: CancellationToken) => {
    const all = await filesToGather(folders, token);
    const files = all.filter((uri) => uri.toString() !== but?.toString());
    let before = 0;
    const tell = (done: number): void => {
      const increment = (100 * (done - before)) / files.length;
      progress.report({ message: say('folder/of', { done, total: files.length }), increment });
      before = done;
    };
    const reports = await gathering.read(files, { withFindings, tell }, token).catch((error: unknown) => {
      // A request that is called off is answered so.
      if (token.isCancellationRequested) return 0;
      throw error;
    });
    return token.isCancellationRequested ? null : reports;
  });
}
