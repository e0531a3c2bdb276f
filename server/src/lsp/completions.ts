import {
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { type Completion, type Piece, completions } from '../core/features/completions.ts';
import { guardDocument } from './guard.ts';
import { editorLines, offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Class,
  row: CompletionItemKind.Field,
  name: CompletionItemKind.Constant,
  sentence: CompletionItemKind.Snippet,
};

/** What begins as what is typed is asked for anew with each character. */
const NOTHING: CompletionList = { isIncomplete: true, items: [] };

/** Offers what can be written at a place. */
export function offerCompletions(session: Session): void {
  const { connection, client, switches } = session;
  connection.onCompletion(
    guardDocument<CompletionParams, CompletionList>(
      session,
      'textDocument/completion',
      NOTHING,
      ({ analysis, settings }, { position }) => {
        if (!switches().completion) return NOTHING;
        const lines = editorLines(analysis.report.syntax);
        const offset = offsetAt(lines, position);
        // A year is reported in the next.
        const lastYear = new Date().getFullYear() - 1;
        const items = completions(analysis, offset, lastYear, settings.language).map((found, at) => ({
          label: found.label,
          detail: found.detail,
          kind: KINDS[found.kind],
          // What it stands in place of begins it in one of several ways, and the client would know of one only.
          filterText: analysis.text.slice(found.span.start, found.span.end) || found.label,
          sortText: String(at).padStart(3, '0'),
          insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
          textEdit: { range: rangeOf(lines, found.span), newText: textOf(found.pieces, client.snippets) },
        }));
        return { isIncomplete: true, items };
      },
      { placed: true },
    ),
  );
}

/** What is inserted: a snippet with its holes named, or words with nothing in the holes. */
function textOf(pieces: readonly Piece[], isSnippet: boolean): string {
  if (!isSnippet) return pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  const holes = pieces.filter((piece) => typeof piece !== 'string');
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? escaped(piece) : `\${${holes.indexOf(piece) + 1}:${escaped(piece.hole)}}`,
    )
    .join('');
}

function escaped(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}
