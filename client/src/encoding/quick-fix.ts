import {
  CodeAction,
  CodeActionKind,
  type Diagnostic,
  Disposable,
  type TextDocument,
  type Uri,
  commands,
  languages,
} from 'vscode';
import { LANGUAGE_ID, REOPEN } from '../names.ts';
import { say } from '../settings.ts';
import type { Reopen } from './reopen.ts';
import { rightEncoding } from './right-encoding.ts';

/** Offers on the finding `wrong-encoding` to reopen the report in its own encoding. */
export function encodingQuickFix(reopen: Reopen): Disposable {
  return Disposable.from(
    commands.registerCommand(REOPEN, async (uri: Uri, encoding: string) => {
      await reopen(uri, encoding);
    }),
    languages.registerCodeActionsProvider(
      { language: LANGUAGE_ID },
      {
        provideCodeActions: (document, _, { diagnostics }) => actionsFor(document, diagnostics.filter(isWrongEncoding)),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}

async function actionsFor(document: TextDocument, found: Diagnostic[]): Promise<CodeAction[]> {
  const right = found.length > 0 ? await rightEncoding(document) : null;
  if (!right) return [];
  const title = say('encoding/reopen', { encoding: right.shown });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: REOPEN, title, arguments: [document.uri, right.id] };
  action.diagnostics = found;
  action.isPreferred = true;
  return [action];
}

function isWrongEncoding({ code }: Diagnostic): boolean {
  return (typeof code === 'object' ? code.value : code) === 'wrong-encoding';
}
