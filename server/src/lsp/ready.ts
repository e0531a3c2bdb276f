import { type Range, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { readiness } from '../core/features/ready/readiness.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { editorLines, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** The document that is to be published. */
export interface ReadyParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What stands between a document and its publication. */
export interface Ready {
  readonly isReady: boolean;
  readonly title: string;
  readonly verdict: string;
  readonly parts: readonly {
    readonly heading: string;
    /** `range` is null for what has no place in the text. */
    readonly entries: readonly { readonly words: string; readonly range: Range | null }[];
  }[];
}

/** Asks whether a document may be published; null where it is not open. */
export const READY = new RequestType<ReadyParams, Ready | null, unknown>('gongkai/ready');

/** Answers clients whether a document may be published. */
export function answerReady(session: Session): void {
  session.connection.onRequest(READY, guardDocument<ReadyParams, Ready | null>(session, READY.method, null, answer));
}

function answer({ analysis, settings: { language } }: Reading): Ready {
  const lines = editorLines(analysis.report.syntax);
  const { parts, ...rest } = readiness(analysis, language);
  return {
    ...rest,
    parts: parts.map(({ heading, entries }) => ({
      heading,
      entries: entries.map(({ words, span }) => ({ words, range: span && rangeOf(lines, span) })),
    })),
  };
}
