import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { describeFix } from '../core/features/describe.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Reading } from './documents.ts';
import type { Quietable } from './quietable.ts';
import type { Session } from './session.ts';

/** Offers the explanation of each rule that speaks in `here`, to a client that can show it. */
export function pageActions(session: Session, reading: Reading, here: Quietable): CodeAction[] {
  const { ruleCommand } = session.options;
  if (ruleCommand === null) return [];
  return [...new Set(here.map(({ rule }) => rule))].map((rule) => {
    const title = describeFix({ title: 'explain-rule', data: { rule } }, reading.settings.language);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: here.filter((found) => found.rule === rule).map((found) => diagnosticOf(session, reading, found)),
      command: { title, command: ruleCommand, arguments: [rule] },
    };
  });
}
