import { RequestType } from 'vscode-languageserver';
import { excessOf, excessText } from '../host/bounds.ts';
import type { PaperKind } from '../papers/paper.ts';
import { bytesOf } from './base64.ts';
import { failure } from './guard.ts';
import { leftOutWords } from './left-out.ts';
import type { Session } from './session.ts';

/** A paper as a client hands it over: it knows more kinds of folders. */
export interface PaperToConvert {
  /** The file's name. */
  readonly name: string;
  /** Its bytes in base64. */
  readonly content: string;
}

/** The text of a paper and what is not in it, in words; or the sentence that says why there is none and what to do. */
export type ConvertedPaper =
  | { readonly text: string; readonly kind: PaperKind; readonly leftOut: readonly string[] }
  | { readonly refused: string };

/** Has a paper turned into text. Nothing is kept of it. */
export const CONVERT = new RequestType<PaperToConvert, ConvertedPaper, unknown>('gongkai/convert');

/** Turns papers that a client hands over into texts; what reads them is brought with the first. */
export function convertPapers({ connection, runtime, options, language }: Session): void {
  connection.onRequest(CONVERT, async ({ name, content }): Promise<ConvertedPaper> => {
    try {
      // A paper that is too large is refused by its reader, which words it.
      const bytes = bytesOf(content);
      const { paperText } = await runtime.papers(options.papersScript);
      const reading = await paperText(bytes, name, language());
      if (!reading.ok) return { refused: reading.sentence };
      const { text, kind, leftOut } = reading.paper;
      const excess = excessOf(text);
      return excess
        ? { refused: excessText(excess, language()) }
        : { text, kind, leftOut: leftOutWords(leftOut, language()) };
    } catch (error) {
      connection.console.error(failure(CONVERT.method, error));
      return { refused: error instanceof Error ? error.message : String(error) };
    }
  });
}
