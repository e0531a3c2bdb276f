import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../core/features/outline.ts';
import { visible } from '../core/text/visible.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { editorLines, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/**
 * Kinds chosen by what VS Code draws for them, as those who read the outline write no programs:
 * a file, a box with lines of words, letters, a table with its header, a number sign.
 */
const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  section: SymbolKind.Constant,
  'missing-section': SymbolKind.Constant,
  subsection: SymbolKind.String,
  table: SymbolKind.Struct,
  block: SymbolKind.Struct,
  row: SymbolKind.Number,
};

/** What stands for kinds that a client does not know which says nothing of them. */
const FIRST_KINDS: Partial<Record<SymbolKind, SymbolKind>> = { [SymbolKind.Struct]: SymbolKind.Array };

/** A client is not helped by more, and some are brought down. */
const MOST_SYMBOLS = 5000;

/** The outline of a document, as a tree where the client takes one. */
export function documentSymbols(session: Session): void {
  session.connection.onDocumentSymbol(
    guardDocument(session, 'textDocument/documentSymbol', [], (reading) =>
      session.client.symbolTrees
        ? symbolTree(reading, session.client.symbolKinds)
        : flatSymbols(reading, session.client.symbolKinds),
    ),
  );
}

function symbolTree(reading: Reading, knowsKinds: boolean): DocumentSymbol[] {
  const lines = editorLines(reading.analysis.report.syntax);
  let left = MOST_SYMBOLS;
  const symbols = (items: readonly OutlineItem[]): DocumentSymbol[] =>
    items.slice(0, left).map((item) => {
      left--;
      return {
        name: nameOf(item),
        detail: visible(item.detail),
        kind: kindOf(item, knowsKinds),
        range: rangeOf(lines, item.span),
        selectionRange: rangeOf(lines, item.selection),
        children: symbols(item.children),
      };
    });
  return symbols(outline(reading.analysis, reading.settings.language));
}

/** The entries of the outline one after the other, each with the name of the one that holds it. */
export function flatSymbols({ uri, analysis, settings }: Reading, knowsKinds = true): SymbolInformation[] {
  const lines = editorLines(analysis.report.syntax);
  const symbols = (items: readonly OutlineItem[], containerName = ''): SymbolInformation[] =>
    items.flatMap((item) => {
      const name = nameOf(item);
      const location = { uri, range: rangeOf(lines, item.selection) };
      const kind = kindOf(item, knowsKinds);
      return [{ name, kind, location, containerName }, ...symbols(item.children, name)];
    });
  return symbols(outline(analysis, settings.language)).slice(0, MOST_SYMBOLS);
}

function kindOf({ kind }: OutlineItem, knowsKinds: boolean): SymbolKind {
  const own = KINDS[kind];
  return knowsKinds ? own : (FIRST_KINDS[own] ?? own);
}

/** Some clients refuse an outline in which a name is empty. */
function nameOf({ name }: OutlineItem): string {
  return visible(name).trim() || '—';
}
