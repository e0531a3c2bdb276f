import { type TextDocument, Uri, window, workspace } from 'vscode';
import { isMissing, nameOf, readReport } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { type Origins, hashOf } from './origins.ts';

/** Tells, when a text is opened, that the paper which it was made of has been changed since. */
export class PaperChanges {
  private readonly told = new WeakSet<TextDocument>();
  private readonly server: ReportServer;
  private readonly origins: Origins;
  private readonly again: (paper: Uri) => Promise<void>;

  /** @param again turns the paper into text again */
  constructor(server: ReportServer, origins: Origins, again: (paper: Uri) => Promise<void>) {
    this.server = server;
    this.origins = origins;
    this.again = again;
  }

  /** Looks at a text that was opened. */
  async consider(document: TextDocument): Promise<void> {
    const origin = this.origins.of(document.uri);
    if (!origin || this.told.has(document)) return;
    this.told.add(document);
    const paper = Uri.parse(origin.paper, true);
    try {
      const { size, mtime } = await workspace.fs.stat(paper);
      if (size === origin.size && mtime === origin.mtime) return;
      if ((await hashOf(await readReport(paper))) === origin.hash) return;
    } catch (error) {
      // A text outlives its paper.
      if (!isMissing(error)) this.server.output.warn(`${paper.toString(true)}: ${String(error)}`);
      return;
    }
    const again = say('paper/again', {});
    const sentence = say('paper/changed', { paper: nameOf(paper), text: nameOf(document.uri) });
    if ((await window.showWarningMessage(sentence, again)) === again) await this.again(paper);
  }
}
