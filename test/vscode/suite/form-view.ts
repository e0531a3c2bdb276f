import * as vscode from 'vscode';
import type { Exports } from '../../../client/src/extension.ts';
import type { Deed, Filling, ToView } from '../../../client/src/form/messages.ts';
import { EXTENSION, closeAll, tabs, until } from './support.ts';

export type Form = Extract<ToView, { kind: 'form' }>;

/** What the view has been told since it was opened. */
export const told: ToView[] = [];
let listening: vscode.Disposable | undefined;
let number = 0;

/** The form of the extension, as it is exported. */
const view = () => (vscode.extensions.getExtension(EXTENSION)!.exports as Exports).form;

/** The last message of a kind. */
export const last = <Kind extends ToView['kind']>(kind: Kind) =>
  told.findLast((each): each is Extract<ToView, { kind: Kind }> => each.kind === kind);

/** The cells of a form, in its order. */
export const cellsOf = ({ html }: Form) => [...html.matchAll(/ data-cell="([^"]+)"/g)].map(([, key]) => key!);

/** What a cell of a form says. */
export const wordsOf = ({ html }: Form, cell: string) =>
  new RegExp(` data-cell="${cell}"[^>]* data-words="([^"]*)"`).exec(html)?.[1];

/** Waits for a form in which something holds. */
export function form(what: string, holds: (form: Form) => boolean): Promise<Form> {
  return until(what, () => {
    const now = last('form');
    return now && holds(now) ? now : undefined;
  });
}

/** Begins to listen to what the view is told. */
export function listen(): void {
  listening ??= view().onTold((message) => told.push(message));
}

/** Opens the view of the report in front. */
export async function open(): Promise<Form> {
  listen();
  await vscode.commands.executeCommand('gongkai.showForm');
  return form('the form', (now) => cellsOf(now).length > 0);
}

/** Fills in cells as one deed. */
export async function fill(...cells: Filling[]): Promise<void> {
  await take({ kind: 'fill', number: ++number, cells, left: 0 });
}

/** Gives the extension a panel of a window that was loaded anew, as VS Code does, with what the view kept. */
export async function restore(kept: unknown): Promise<void> {
  const panel = vscode.window.createWebviewPanel('gongkai.form', '表格', vscode.ViewColumn.Beside);
  listen();
  await view().restore(panel, kept);
}

/** Does what a view does, to the text that it shows. */
export const take = (deed: Deed) => view().take({ ...deed, report: last('form')?.report ?? '' });

/** Closes the view, which has the keyboard or not. */
export async function closeViews(): Promise<void> {
  const views = () => tabs().filter(({ input }) => input instanceof vscode.TabInputWebview);
  if (views().length > 0) await vscode.window.tabGroups.close(views());
  await until('the view to close', () => views().length === 0 || undefined);
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
}

/** Forgets what the view was told; for the beginning of a test. */
export function begin(): void {
  told.length = number = 0;
}

/** Closes the view and the texts; for the end of a test. */
export async function end(): Promise<void> {
  listening?.dispose();
  listening = undefined;
  await closeViews();
  await closeAll();
}
