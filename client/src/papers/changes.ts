import { Disposable, type TextDocument, Uri, window, workspace } from 'vscode';
import { looksLikeReport } from '../../../server/src/core/features/recognise.ts';
import { isTextName } from '../../../server/src/host/paper-names.ts';
import { beginningOf } from '../detection.ts';
import { isMissing, nameOf, readReport } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { PAPER_SCHEME, papersBeside } from './addresses.ts';
import { type Origins, hashOf } from './origins.ts';

/**
 * Tells of a text that is looked at that the paper which it was made of has been changed since: when it is shown, and when
 * the user comes back from the program in which papers are changed.
 */
export class PaperChanges implements Disposable {
  /** By text: when the paper was changed of which the user has been told. */
  private readonly told = new Map<string, number>();
  private readonly subscription: Disposable;
  private readonly server: ReportServer;
  private readonly origins: Origins;
  private readonly again: (paper: Uri) => Promise<void>;

  /** @param again turns the paper into text again */
  constructor(server: ReportServer, origins: Origins, again: (paper: Uri) => Promise<void>) {
    this.server = server;
    this.origins = origins;
    this.again = again;
    const look = () => {
      if (window.activeTextEditor) void this.consider(window.activeTextEditor.document);
    };
    this.subscription = Disposable.from(
      window.onDidChangeActiveTextEditor(look),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) look();
      }),
    );
    look();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async consider(document: TextDocument): Promise<void> {
    const origin = this.origins.of(document.uri);
    if (!origin) return this.considerTimes(document);
    const key = document.uri.toString();
    const paper = Uri.parse(origin.paper, true);
    try {
      const { size, mtime } = await workspace.fs.stat(paper);
      if ((size === origin.size && mtime === origin.mtime) || this.told.get(key) === mtime) return;
      this.told.set(key, mtime);
      if ((await hashOf(await readReport(paper))) === origin.hash) return;
    } catch (error) {
      // A text outlives its paper.
      if (!isMissing(error)) this.server.output.warn(`${paper.toString(true)}: ${String(error)}`);
      return;
    }
    await this.tell(document, paper);
  }

  /**
   * Of a text that was made elsewhere, as by the command line, it is told as there: by the times at which the two files
   * were changed.
   */
  private async considerTimes(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (document.isUntitled || uri.scheme === PAPER_SCHEME || !isTextName(uri.path)) return;
    if (!looksLikeReport(beginningOf(document))) return;
    const own = await changedAt(uri);
    if (own === null) return;
    for (const paper of papersBeside(uri)) {
      const changed = await changedAt(paper);
      if (changed === null || changed <= own || this.told.get(uri.toString()) === changed) continue;
      this.told.set(uri.toString(), changed);
      return this.tell(document, paper);
    }
  }

  private async tell(document: TextDocument, paper: Uri): Promise<void> {
    const again = say('paper/again', {});
    const sentence = say('paper/changed', { paper: nameOf(paper), text: nameOf(document.uri) });
    if ((await window.showWarningMessage(sentence, again)) === again) await this.again(paper);
  }
}

/** When a file was changed; null where there is none, or that cannot be told. */
async function changedAt(uri: Uri): Promise<number | null> {
  try {
    return (await workspace.fs.stat(uri)).mtime;
  } catch {
    return null;
  }
}
