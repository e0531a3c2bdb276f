import { CodeActionKind } from 'vscode-languageserver';
import type { Action } from '../core/features/action.ts';

/** The name under which findings stand in the client. */
export const SOURCE = 'gongkai';

/** The kind of the action that makes every safe repair. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gongkai`;

/** A client shows source actions only where it asks for them: what mends everything is a quick fix at other times. */
export const KINDS: Readonly<Record<Action['kind'], CodeActionKind>> = {
  quickfix: CodeActionKind.QuickFix,
  'fix-all': CodeActionKind.QuickFix,
  'recalculate-table': `${CodeActionKind.RefactorRewrite}.recalculate-table`,
  'recalculate-all': `${CodeActionKind.RefactorRewrite}.recalculate-all`,
};

/** The kinds of actions that there are. */
export const ACTION_KINDS: readonly CodeActionKind[] = [...new Set(Object.values(KINDS)), FIX_ALL];
