import { type ClientCapabilities, DiagnosticTag, MarkupKind, ResourceOperationKind } from 'vscode-languageserver';

/** What the client can do, as far as anything depends on it. */
export interface Client {
  /** Asks for diagnostics itself; others have them pushed. */
  readonly pulls: boolean;
  /** Asks again where it is told to. */
  readonly pullsAgain: boolean;
  /** Asks again for hints where it is told to. */
  readonly hintsAgain: boolean;
  /** Asks again for what stands over tables where it is told to. */
  readonly lensesAgain: boolean;
  /** Takes completions with holes to be filled in. */
  readonly snippets: boolean;
  readonly relatedInformation: boolean;
  readonly unnecessaryTag: boolean;
  /** Knows of which version pushed diagnostics speak. */
  readonly diagnosticVersions: boolean;
  readonly symbolTrees: boolean;
  /** Whether it knows kinds of symbols beyond those of the first version of the protocol. */
  readonly symbolKinds: boolean;
  readonly markdownHovers: boolean;
  /** Takes code actions that hold their edits. */
  readonly codeActions: boolean;
  /** Takes edits that hold for one version of a document only. */
  readonly versionedEdits: boolean;
  readonly mostFoldings: number;
  /** Can be asked for its configuration. */
  readonly configuration: boolean;
  /** Tells of changed configuration where it is asked to. */
  readonly configurationEvents: boolean;
  /** Tells of changed files where it is asked to. */
  readonly fileEvents: boolean;
  /** Tells of folders that are opened and closed. */
  readonly workspaceFolders: boolean;
  /** Takes edits that make a file. */
  readonly createsFiles: boolean;
  /** Shows actions that cannot be done, with the reason. */
  readonly disabledActions: boolean;
}

/** Reads what the client says of itself. What it does not speak of, it cannot do. */
export function clientOf({ textDocument, workspace }: ClientCapabilities): Client {
  const pull = textDocument?.diagnostic;
  const push = textDocument?.publishDiagnostics;
  const tags = [pull, push].flatMap((each) => each?.tagSupport?.valueSet ?? []);
  return {
    pulls: pull !== undefined,
    pullsAgain: workspace?.diagnostics?.refreshSupport === true,
    hintsAgain: workspace?.inlayHint?.refreshSupport === true,
    lensesAgain: workspace?.codeLens?.refreshSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    relatedInformation: pull?.relatedInformation === true || push?.relatedInformation === true,
    unnecessaryTag: tags.includes(DiagnosticTag.Unnecessary),
    diagnosticVersions: push?.versionSupport === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolKinds: textDocument?.documentSymbol?.symbolKind?.valueSet !== undefined,
    markdownHovers: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    mostFoldings: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fileEvents: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
  };
}
