import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { actionsAt, fixAll } from '../core/features/actions.ts';
import { describeFix } from '../core/features/describe.ts';
import { visible } from '../core/text/visible.ts';
import { acceptActions } from './accept.ts';
import { configActions } from './config-actions.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Reading } from './documents.ts';
import { guard, guardDocument } from './guard.ts';
import { FIX_ALL, KINDS } from './names.ts';
import { editorLines, spanOf } from './positions.ts';
import { findingsAt, mayBeQuiet } from './quietable.ts';
import { pageActions } from './rule-pages.ts';
import type { Session } from './session.ts';
import { switchOffActions } from './switch-off.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Offers repairs and recalculation, and to say no more of what was found. A client that takes commands only is offered none. */
export function codeActions(session: Session): void {
  const { connection, client } = session;
  const method = 'textDocument/codeAction';
  const inReport = guardDocument<CodeActionParams, CodeAction[]>(
    session,
    method,
    [],
    (reading, params) => (client.codeActions ? offered(session, reading, params) : []),
    { placed: true },
  );
  const inConfig = guard<CodeActionParams, CodeAction[]>(
    session,
    method,
    [],
    (params) => () => configActions(session, params),
  );
  connection.onCodeAction((params, token) =>
    session.documents.configs.get(uriOf(params)) ? inConfig(params, token) : inReport(params, token),
  );
}

/** What a request asks about; whatever is wrong with it is for the guard to find. */
function uriOf(params: Partial<CodeActionParams>): string {
  return params.textDocument?.uri ?? '';
}

function offered(session: Session, reading: Reading, { range, context: { only } }: CodeActionParams): CodeAction[] {
  const { analysis } = reading;
  const isAsked = (kind: CodeActionKind) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
  const here = spanOf(editorLines(analysis.report.syntax), range);
  const places = Object.values(KINDS).some(isAsked) ? actionsAt(analysis, here) : [];
  const repairs = [
    ...places.map((action) => ({ action, kind: KINDS[action.kind] })),
    ...(only && isAsked(FIX_ALL) ? fixAll(analysis).map((action) => ({ action, kind: FIX_ALL })) : []),
  ]
    .filter(({ kind }) => isAsked(kind))
    .map(({ action, kind }) => ({
      title: visible(describeFix(action, reading.settings.language)),
      kind,
      diagnostics: action.diagnostics.map((found) => diagnosticOf(session, reading, found)),
      isPreferred: action.preferred,
      edit: workspaceEdit(session, reading, action.edits),
    }));
  if (!isAsked(CodeActionKind.QuickFix)) return repairs;
  const found = findingsAt(reading, here);
  const quietable = found.filter(mayBeQuiet);
  return [
    ...repairs,
    ...acceptActions(session, reading, quietable),
    ...switchOffActions(session, reading, quietable),
    ...pageActions(session, reading, found),
  ];
}
