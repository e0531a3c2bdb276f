import { type CodeAction, type TextDocument, commands, window } from 'vscode';
import { ACCEPT } from '../names.ts';
import { say } from '../settings.ts';
import { rangeAt } from './places.ts';

/** Accepts what is found at a place, as the action of the text does; asks which, where there is more. */
export async function acceptAt(document: TextDocument, place: Parameters<typeof rangeAt>[0]): Promise<void> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeAt(place),
  );
  const found = actions.flatMap(({ title, command }) => (command?.command === ACCEPT ? [{ title, command }] : []));
  const names = found.map(({ title }) => title);
  const chosen = found.length > 1 ? await window.showQuickPick(names, { title: say('form/accept', {}) }) : names[0];
  const { command } = found.find(({ title }) => title === chosen) ?? {};
  if (command) await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Takes back the last change of a text, or makes it again: what is changed in the view is changed in the text. */
export async function undoIn(document: TextDocument, command: 'undo' | 'redo'): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = shown?.viewColumn;
  await window.showTextDocument(document, { preview: false, ...(column !== undefined && { viewColumn: column }) });
  await commands.executeCommand(command);
}
