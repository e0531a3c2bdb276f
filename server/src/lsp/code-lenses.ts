import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { sayIn } from '../core/features/in-text/words.ts';
import { type TableLens, tableLenses } from '../core/features/table-lenses.ts';
import { guardDocument } from './guard.ts';
import { editorLines, positionAt } from './positions.ts';
import type { Session } from './session.ts';

/** Shows over each table how many of its identities hold, and what can be done with it. */
export function codeLenses(session: Session): void {
  const { connection, switches } = session;
  connection.onCodeLens(
    guardDocument<CodeLensParams, CodeLens[]>(session, 'textDocument/codeLens', [], ({ uri, analysis, settings }) => {
      if (!switches().codeLens) return [];
      const { syntax } = analysis.report;
      const lines = editorLines(syntax);
      return tableLenses(analysis).flatMap((lens) => {
        const start = positionAt(lines, syntax.lines[lens.line]?.start ?? 0);
        const range = { start, end: start };
        const titles = commandsOf(session, lens, session.views.has(uri), sayIn(settings.language));
        return titles.map(({ title, command }) => ({
          range,
          // A lens without a command only tells.
          command: { title, command, ...(command && { arguments: [uri, start.line] }) },
        }));
      });
    }),
  );
}

/** What a lens says and does. The client's own commands are left out where it has none. */
function commandsOf(
  { options: { recalculateCommand, formCommand } }: Session,
  { identities, canRecalculate }: TableLens,
  isView: boolean,
  say: ReturnType<typeof sayIn>,
): { title: string; command: string }[] {
  const { hold, checked, total } = identities;
  const mark = hold === total ? '✓' : hold < checked ? '✗' : '';
  const told = total > 0 ? [{ title: say('lens/identities', { hold, total, mark }).trimEnd(), command: '' }] : [];
  const recalculate = canRecalculate && !isView ? recalculateCommand : null;
  return [
    ...told,
    ...(recalculate === null ? [] : [{ title: say('lens/recalculate', {}), command: recalculate }]),
    ...(formCommand === null ? [] : [{ title: say('lens/form', {}), command: formCommand }]),
  ];
}
