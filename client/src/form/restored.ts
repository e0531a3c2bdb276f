import { TabInputText, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Kept } from './messages.ts';

/** The address that a view kept; null where it kept none, or it is none that VS Code would have written. */
export function reportIn(kept: unknown): string | null {
  const { report } = (kept ?? {}) as Partial<Kept>;
  return typeof report === 'string' && report !== '' ? report : null;
}

/** The document at an address, where an editor of it is open; null where none is. One behind others is not read before. */
export async function openAt(address: string | null): Promise<TextDocument | null> {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const isOpen = inputs.some((input) => input instanceof TabInputText && input.uri.toString() === address);
  if (address === null || !isOpen) return null;
  try {
    return await workspace.openTextDocument(Uri.parse(address, true));
  } catch {
    // It was deleted or moved while the window was closed.
    return null;
  }
}
