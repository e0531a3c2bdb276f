import { type TextDocument, window } from 'vscode';
import { looksLikeReport } from '../../../server/src/core/features/recognise.ts';
import { misread } from '../../../server/src/core/syntax/misread.ts';
import { beginningOf } from '../detection.ts';
import { nameOf } from '../files.ts';
import { LANGUAGE_ID } from '../names.ts';
import { say } from '../settings.ts';
import type { Reopen } from './reopen.ts';
import { type RightEncoding, rightEncoding } from './right-encoding.ts';

/** Offers to reopen a report that was read in the wrong encoding: once for each document, and for nothing but reports. */
export class EncodingOffer {
  private readonly offered = new WeakSet<TextDocument>();
  private readonly reopen: Reopen;

  constructor(reopen: Reopen) {
    this.reopen = reopen;
  }

  /** Looks at a document that was opened. Bytes are read only where its first lines are garbled. */
  async consider(document: TextDocument): Promise<void> {
    const { languageId } = document;
    if (document.isUntitled || (languageId !== 'plaintext' && languageId !== LANGUAGE_ID)) return;
    if (this.offered.has(document) || !misread(beginningOf(document))) return;
    this.offered.add(document);
    const right = await rightEncoding(document);
    if (right && (languageId === LANGUAGE_ID || looksLikeReport(right.text))) await this.offer(document, right);
  }

  private async offer({ uri }: TextDocument, { id, shown }: RightEncoding): Promise<void> {
    const button = say('encoding/reopen', { encoding: shown });
    const sentence = say('encoding/wrong', { name: nameOf(uri), encoding: shown });
    if ((await window.showWarningMessage(sentence, button)) === button) await this.reopen(uri, id);
  }
}
