import type { SymbolInformation } from 'vscode-languageserver';
import type { Reading } from './documents.ts';
import { guard } from './guard.ts';
import { type EntryName, type OutlineEntries, entryMaker, folded, symbolAt } from './outline-entries.ts';
import type { Session } from './session.ts';
import { flatSymbols } from './symbols.ts';

/** A client is not helped by more. */
const MOST_FOUND = 5000;

/**
 * Finds entries of the outlines of all open documents by the characters asked for, in their order, gaps allowed.
 * @returns takes a document in as it was read: what is known of it is not read again when entries are sought
 */
export function workspaceSymbols(session: Session): (reading: Reading) => void {
  const { connection, documents } = session;
  const entriesOf = entryMaker();
  const known = new Map<string, { readonly id: string; readonly entries: OutlineEntries }>();
  const take = (reading: Reading): OutlineEntries => {
    const entries = entriesOf(flatSymbols(reading));
    known.set(reading.uri, { id: reading.id, entries });
    return entries;
  };
  documents.onClose(({ uri }) => void known.delete(uri));
  connection.onWorkspaceSymbol(
    guard(session, 'workspace/symbol', [], ({ query }) => {
      const isSought = seeker(folded(query));
      return () => {
        const found: SymbolInformation[] = [];
        for (const document of documents.all()) {
          const present = known.get(document.uri);
          const isCurrent = present?.id === documents.idOf(document);
          const entries = isCurrent ? present.entries : take(documents.read(document));
          entries.names.forEach((name, at) => {
            if (found.length < MOST_FOUND && isSought(name)) found.push(symbolAt(entries, at, document.uri));
          });
        }
        return found;
      };
    }),
  );
  return (reading) => void take(reading);
}

/** Whether names hold the characters of `sought` in their order: of each it is found out once. */
function seeker(sought: string): (name: EntryName) => boolean {
  const known = new Map<EntryName, boolean>();
  return (name) => {
    const present = known.get(name);
    if (present !== undefined) return present;
    const isSought = hasInOrder(name.folded, sought);
    known.set(name, isSought);
    return isSought;
  };
}

function hasInOrder(name: string, sought: string): boolean {
  let at = 0;
  for (const character of sought) {
    at = name.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
