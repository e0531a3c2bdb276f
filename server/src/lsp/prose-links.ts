import type { DefinitionParams, Location, ReferenceParams } from 'vscode-languageserver';
import { counterparts, mentions } from '../core/features/prose-links.ts';
import type { Analysis } from '../core/rules/analysis.ts';
import type { Span } from '../core/text/span.ts';
import { guardDocument } from './guard.ts';
import { editorLines, offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** Goes from a figure of the prose to the cell that it states, and back. */
export function proseLinks(session: Session): void {
  const { connection } = session;
  const located = (method: string, find: (analysis: Analysis, offset: number) => Span[]) =>
    guardDocument<DefinitionParams | ReferenceParams, Location[]>(
      session,
      method,
      [],
      ({ uri, analysis }, { position }) => {
        const lines = editorLines(analysis.report.syntax);
        return find(analysis, offsetAt(lines, position)).map((span) => ({ uri, range: rangeOf(lines, span) }));
      },
      { placed: true },
    );
  connection.onDefinition(located('textDocument/definition', counterparts));
  connection.onReferences(located('textDocument/references', mentions));
}
