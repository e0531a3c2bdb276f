import { type Uri, commands, window, workspace } from 'vscode';
import { writtenText } from '../../../server/src/host/written-text.ts';
import { nameOf } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { textBeside, viewOf } from './addresses.ts';
import { Origins, hashOf } from './origins.ts';
import { type PaperText, paperText } from './paper-text.ts';
import { contentOf, keepText, saveText } from './texts.ts';

/** What became of a paper. */
export interface Converted {
  /** The text to look at; null where there is none. */
  readonly text: Uri | null;
  /** Whether it was written now; one that was there and differs is left as it is unless the user says otherwise. */
  readonly isNew: boolean;
  readonly leftOut: readonly string[];
}

/** Decides about a text that is there and differs. */
export type Decide = (
  text: Uri,
  paper: Uri,
  isEdited: boolean,
) => Promise<'open' | 'replace' | 'keep' | 'compare' | null>;

/** Turns papers into texts beside them, and never loses what somebody has written there. */
export class Converter {
  readonly origins: Origins;
  private readonly server: ReportServer;

  constructor(server: ReportServer, origins: Origins) {
    this.server = server;
    this.origins = origins;
  }

  /** Rejects with a sentence where the paper cannot be read, or the text not be written. */
  async convert(paper: Uri, decide: Decide): Promise<Converted> {
    const converted = await paperText(this.server, paper);
    const { leftOut } = converted;
    const [text, written] = [textBeside(paper), writtenText(converted.text)];
    if (workspace.fs.isWritableFileSystem(paper.scheme) === false) {
      return { text: viewOf(paper), isNew: false, leftOut };
    }
    const present = await contentOf(text);
    if (present !== null && present !== written) {
      const isEdited = this.origins.of(text)?.text !== (await hashOf(present));
      const decision = await decide(text, paper, isEdited);
      if (decision === null) return { text: null, isNew: false, leftOut };
      if (decision === 'open') return { text, isNew: false, leftOut };
      if (decision === 'compare') {
        await commands.executeCommand(
          'vscode.diff',
          text,
          viewOf(paper),
          say('paper/compared', { name: nameOf(paper) }),
        );
        return { text: null, isNew: false, leftOut };
      }
      if (isEdited || decision === 'keep') {
        const kept = await keepText(text, present);
        void window.showInformationMessage(say('paper/kept', { name: nameOf(kept) }));
      }
    }
    if (present !== written) await saveText(text, written);
    await this.remember(text, paper, converted, written);
    return { text, isNew: present !== written, leftOut };
  }

  private async remember(text: Uri, paper: Uri, { bytes }: PaperText, written: string): Promise<void> {
    const { size, mtime } = await workspace.fs.stat(paper);
    const [hash, own] = await Promise.all([hashOf(bytes), hashOf(written)]);
    await this.origins.remember(text, { paper: paper.toString(), size, mtime, hash, text: own });
  }
}

/** Asks the user what to do with the text that is there. */
export const askUser: Decide = async (text, paper, isEdited) => {
  const [open, compare] = [say('paper/open', {}), say('paper/compare', {})];
  const again = say(isEdited ? 'paper/again-keeping' : 'paper/again', {});
  const names = { text: nameOf(text), paper: nameOf(paper) };
  const sentence = say(isEdited ? 'paper/exists-edited' : 'paper/exists', names);
  const answer = await window.showWarningMessage(sentence, open, again, compare);
  if (answer === undefined) return null;
  return answer === open ? 'open' : answer === compare ? 'compare' : isEdited ? 'keep' : 'replace';
};

/** Asks no more where nobody has worked on the text: the user has said that the paper is to be converted again. */
export const askWhereEdited: Decide = (text, paper, isEdited) =>
  isEdited ? askUser(text, paper, isEdited) : Promise.resolve('replace');

/** Leaves every text that is there as it is. */
export const leaveAll: Decide = () => Promise.resolve('open');
