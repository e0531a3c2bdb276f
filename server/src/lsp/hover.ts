import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hover } from '../core/features/hover.ts';
import { guardDocument } from './guard.ts';
import { editorLines, offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** Explains what stands at a place. */
export function hovers(session: Session): void {
  const { connection, client } = session;
  connection.onHover(
    guardDocument<HoverParams, Hover | null>(
      session,
      'textDocument/hover',
      null,
      ({ analysis, settings }, { position }) => {
        const lines = editorLines(analysis.report.syntax);
        const found = hover(analysis, offsetAt(lines, position), settings.language);
        if (!found) return null;
        const contents = client.markdownHovers
          ? { kind: MarkupKind.Markdown, value: found.markdown }
          : { kind: MarkupKind.PlainText, value: withoutMarks(found.markdown) };
        return { contents, range: rangeOf(lines, found.span) };
      },
      { placed: true },
    ),
  );
}

/** Markdown as plain words: without escapes, emphasis and the marks of headings. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|^#{1,6} +|[*`]+/gm, '$1');
}
