import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { ACTION_KINDS, SOURCE } from './names.ts';
import type { Options } from './options.ts';

/** What the server says that it can do for a client. */
export function capabilitiesFor(client: Client, { fullSync }: Options): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: fullSync ? TextDocumentSyncKind.Full : TextDocumentSyncKind.Incremental,
      // Where the client does not tell of changed files, one that is saved is the time to look for them.
      ...(!client.fileEvents && { save: true }),
    },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    codeLensProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    completionProvider: {},
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    inlayHintProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS] },
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    ...(client.pulls && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
