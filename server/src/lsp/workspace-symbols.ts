import { plain } from '../core/text/plain.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';
import { flatSymbols } from './symbols.ts';

/** Finds entries of the outlines of all open documents by the characters asked for, in their order, gaps allowed. */
export function workspaceSymbols(session: Session): void {
  const { connection, documents } = session;
  connection.onWorkspaceSymbol(
    guard(session, 'workspace/symbol', [], ({ query }) => {
      const sought = folded(query);
      return () =>
        documents
          .all()
          .flatMap((document) => flatSymbols(documents.read(document)))
          .filter(({ name }) => hasInOrder(folded(name), sought));
    }),
  );
}

function folded(words: string): string {
  return plain(words).replaceAll(' ', '').toLowerCase();
}

function hasInOrder(name: string, sought: string): boolean {
  let at = 0;
  for (const character of sought) {
    at = name.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
