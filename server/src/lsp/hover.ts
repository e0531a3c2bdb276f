import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hover } from '../core/features/hover.ts';
import { paragraphs } from '../core/features/markdown.ts';
import { yearBeforeText } from '../core/features/year-before.ts';
import { guardDocument } from './guard.ts';
import { editorLines, offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** Explains what stands at a place. */
export function hovers(session: Session): void {
  const { connection, client, neighbours } = session;
  connection.onHover(
    guardDocument<HoverParams, Hover | null>(
      session,
      'textDocument/hover',
      null,
      ({ uri, analysis, settings }, { position }) => {
        const lines = editorLines(analysis.report.syntax);
        const offset = offsetAt(lines, position);
        const found = hover(analysis, offset, settings.language);
        if (!found) return null;
        const before = neighbours.yearBefore(uri, analysis.report)?.record;
        const said = before ? yearBeforeText(analysis, offset, before, settings.language) : '';
        const markdown = paragraphs([found.markdown, said]);
        const contents = client.markdownHovers
          ? { kind: MarkupKind.Markdown, value: markdown }
          : { kind: MarkupKind.PlainText, value: withoutMarks(markdown) };
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
