import {
  CancellationToken,
  type CodeAction,
  type CodeLens,
  type CompletionList,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type FormattingOptions,
  type Hover,
  type InlayHint,
  type Location,
  type Position,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './memory.ts';

const of = (uri: string) => ({ textDocument: { uri } });

/** The answers that the tests ask for, by method and beside the document. */
interface Requests {
  'textDocument/diagnostic': [{ previousResultId?: string }, DocumentDiagnosticReport];
  'textDocument/documentSymbol': [object, (DocumentSymbol & SymbolInformation)[]];
  'textDocument/foldingRange': [object, FoldingRange[]];
  'textDocument/hover': [{ position: Position }, Hover | null];
  'textDocument/inlayHint': [{ range: Range }, InlayHint[]];
  'textDocument/documentHighlight': [{ position: Position }, DocumentHighlight[]];
  'textDocument/codeLens': [object, CodeLens[]];
  'textDocument/definition': [{ position: Position }, Location[]];
  'textDocument/references': [{ position: Position; context: { includeDeclaration: boolean } }, Location[]];
  'textDocument/selectionRange': [{ positions: Position[] }, SelectionRange[]];
  'textDocument/completion': [{ position: Position }, CompletionList];
  'textDocument/formatting': [{ options: FormattingOptions }, TextEdit[]];
  'textDocument/rangeFormatting': [{ options: FormattingOptions; range: Range }, TextEdit[]];
  'textDocument/codeAction': [{ range: Range; context: { diagnostics: Diagnostic[]; only?: string[] } }, CodeAction[]];
}

/** Every request about a document, with what it needs beside the document. */
export const REQUESTS: { readonly [Method in keyof Requests]: Requests[Method][0] } = {
  'textDocument/diagnostic': {},
  'textDocument/documentSymbol': {},
  'textDocument/foldingRange': {},
  'textDocument/hover': { position: { line: 0, character: 0 } },
  'textDocument/inlayHint': { range: { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } } },
  'textDocument/documentHighlight': { position: { line: 0, character: 0 } },
  'textDocument/codeLens': {},
  'textDocument/definition': { position: { line: 0, character: 0 } },
  'textDocument/references': { position: { line: 0, character: 0 }, context: { includeDeclaration: true } },
  'textDocument/selectionRange': { positions: [{ line: 0, character: 0 }] },
  'textDocument/completion': { position: { line: 0, character: 0 } },
  'textDocument/formatting': { options: { tabSize: 4, insertSpaces: false } },
  'textDocument/rangeFormatting': {
    options: { tabSize: 4, insertSpaces: false },
    range: { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } },
  },
  'textDocument/codeAction': {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [] },
  },
};

/** Sends a request about a document. */
export function ask<Method extends keyof Requests>(
  { connection }: Client,
  method: Method,
  uri: string,
  params: Requests[Method][0] = REQUESTS[method],
  token: CancellationToken = CancellationToken.None,
): Promise<Requests[Method][1]> {
  return connection.sendRequest<Requests[Method][1]>(method, { ...of(uri), ...params }, token);
}

/** The diagnostics of a document, asked for anew. */
export async function pull(client: Client, uri: string): Promise<Diagnostic[]> {
  const report = await ask(client, 'textDocument/diagnostic', uri);
  if (report.kind !== 'full') throw new Error('unchanged, though nothing was there before');
  return report.items;
}

/** The rules of diagnostics, in their order. */
export function codesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

/** What a client makes of `text` with a code action. */
export function applied(text: string, { edit }: CodeAction): string {
  const edits = [
    ...Object.values(edit?.changes ?? {}).flat(),
    ...(edit?.documentChanges ?? []).flatMap((change) => (change as TextDocumentEdit).edits),
  ];
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits as { range: Range; newText: string }[]);
}

/** The words at a range of `text`, as a client has them. */
export function wordsAt(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}
