import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { type Action, actionsAt, fixAll } from '../core/features/actions.ts';
import { describeFix } from '../core/features/describe.ts';
import type { Edit } from '../core/text/edit.ts';
import { visible } from '../core/text/visible.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { rangeOf, spanOf } from './positions.ts';
import type { Session } from './session.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.gongkai`;

/** A client shows source actions only where it asks for them: what mends everything is a quick fix at other times. */
const KINDS: Readonly<Record<Action['kind'], CodeActionKind>> = {
  quickfix: CodeActionKind.QuickFix,
  'fix-all': CodeActionKind.QuickFix,
  'recalculate-table': `${CodeActionKind.RefactorRewrite}.recalculate-table`,
  'recalculate-all': `${CodeActionKind.RefactorRewrite}.recalculate-all`,
};

/** The kinds of actions that there are. */
export const ACTION_KINDS: readonly CodeActionKind[] = [...new Set(Object.values(KINDS)), FIX_ALL];

/** Offers repairs and recalculation. A client that takes commands only is offered none. */
export function codeActions(session: Session): void {
  const { connection, client } = session;
  connection.onCodeAction(
    guardDocument<CodeActionParams, CodeAction[]>(
      session,
      'textDocument/codeAction',
      [],
      (reading, params) => (client.codeActions ? offered(session, reading, params) : []),
      { placed: true },
    ),
  );
}

function offered(session: Session, reading: Reading, { range, context: { only } }: CodeActionParams): CodeAction[] {
  const { analysis } = reading;
  const isAsked = (kind: CodeActionKind) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
  const here = spanOf(analysis.report.syntax.lines, range);
  const places = Object.values(KINDS).some(isAsked) ? actionsAt(analysis, here) : [];
  return [
    ...places.map((action) => ({ action, kind: KINDS[action.kind] })),
    ...(only && isAsked(FIX_ALL) ? fixAll(analysis).map((action) => ({ action, kind: FIX_ALL })) : []),
  ]
    .filter(({ kind }) => isAsked(kind))
    .map(({ action, kind }) => ({
      title: visible(describeFix(action, reading.settings.language)),
      kind,
      diagnostics: action.diagnostics.map((found) => diagnosticOf(session, reading, found)),
      isPreferred: action.preferred,
      edit: editOf(session, reading, action.edits),
    }));
}

function editOf({ client }: Session, { uri, version, analysis }: Reading, changes: readonly Edit[]): WorkspaceEdit {
  const { lines } = analysis.report.syntax;
  const edits = changes.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
