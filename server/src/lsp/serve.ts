import { CodeLensRefreshRequest, type Connection, type InitializeParams } from 'vscode-languageserver';
import { resolveSettings } from '../settings/resolve.ts';
import { tellBetween } from './between.ts';
import { cellsBeside } from './cell-beside.ts';
import { checkTexts } from './check-texts.ts';
import type { Client } from './client.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { convertPapers } from './convert.ts';
import { copiedTables } from './copied.ts';
import { compareReports } from './compare.ts';
import { configReports } from './config-reports.ts';
import { offerCompletions } from './completions.ts';
import { findConfigs } from './configs.ts';
import { type DocumentsSettings, documentSettings } from './document-settings.ts';
import { type Documents, type Reading, openDocuments } from './documents.ts';
import { fillCells } from './fill.ts';
import { foldingRanges } from './folding.ts';
import { documentHighlights } from './highlights.ts';
import { showForm } from './form.ts';
import { formatTables } from './formatting.ts';
import { hovers } from './hover.ts';
import { showInlayHints } from './inlay-hints.ts';
import { openNeighbour } from './open-neighbour.ts';
import { newNeighbours } from './neighbours.ts';
import type { Options } from './options.ts';
import { tellOfRuns } from './overview.ts';
import { proseLinks } from './prose-links.ts';
import { pullDiagnostics } from './pull.ts';
import { configPublisher } from './push-config.ts';
import { clearDiagnostics, pushDiagnostics } from './push.ts';
import { tellQuieted } from './quieted.ts';
import { answerReady } from './ready.ts';
import { fileReader } from './read-file.ts';
import { refusalTeller } from './refused-configs.ts';
import { makeReportAfter } from './report-after.ts';
import { tellReports } from './reports.ts';
import { addUpReports } from './roll-up.ts';
import type { Runtime } from './runtime.ts';
import { selectionRanges } from './selections.ts';
import { send } from './send.ts';
import { liveSettings } from './settings.ts';
import { sendStatus } from './status.ts';
import { documentSymbols } from './symbols.ts';
import { watchConfigs } from './watch-configs.ts';
import { watch } from './watch.ts';
import { viewsOf } from './views.ts';
import { workspaceSymbols } from './workspace-symbols.ts';
import { workspaceOf } from './workspace.ts';

const FEATURES = [
  documentSymbols,
  foldingRanges,
  hovers,
  codeActions,
  showInlayHints,
  documentHighlights,
  codeLenses,
  proseLinks,
  selectionRanges,
  offerCompletions,
  formatTables,
  cellsBeside,
  showForm,
  fillCells,
  answerReady,
  compareReports,
  tellReports,
  makeReportAfter,
  tellOfRuns,
  addUpReports,
  tellQuieted,
];

/** So many milliseconds after the last of them others are held against reports that were read. */
const SOON = 200;
/** A report is mostly shorter (UTF-16 units). */
const LARGE = 20_000;

/** A client, as it introduced itself. */
export interface Introduction {
  readonly params: InitializeParams;
  readonly client: Client;
  readonly options: Options;
}

/** Serves a client that introduced itself, until it goes away. */
export function serve(connection: Connection, runtime: Runtime, { params, client, options }: Introduction): void {
  const editor = liveSettings(connection, client, options, runtime.language);
  const language = () => editor.current().language;
  const switches = () => editor.current().switches;
  const workspace = workspaceOf(connection, client, params);
  const readFile = fileReader(connection, options, runtime);
  const openText = (uri: string) => documents.configs.get(uri)?.getText();
  const configs = findConfigs(workspace.folders, openText, readFile, refusalTeller(connection, language));
  const views = viewsOf(connection, options, workspace.folders);
  const settings: DocumentsSettings = documentSettings(editor.current, configs, workspace.folders, views);
  const neighbours = newNeighbours();
  const documents: Documents = openDocuments(connection, settings.of, neighbours);
  const reports = configReports(
    (file) => resolveSettings([editor.current().given, file.given].map((each) => ({ given: each, path: null }))).levels,
    configPublisher(connection, { client, options, language, switches }),
  );
  const session = {
    ...{ connection, runtime, client, options, language, switches },
    ...{ documents, configs, settings, views, neighbours, configReports: reports },
  };

  for (const feature of FEATURES) feature(session);
  const index = workspaceSymbols(session);
  convertPapers(session);
  copiedTables(session);
  if (client.pulls) pullDiagnostics(session);
  else documents.onClose(({ uri }) => clearDiagnostics(session, uri));
  documents.onClose(({ uri }) => [configs, settings, views].forEach((each) => each.forget(uri)));
  documents.onClose(({ uri }) => reports.drop(uri));

  documents.onTouch((document) => {
    if (document.getText().length > LARGE) runtime.makeRoom();
  });
  const unasked = watch(session, {
    promptly: client.pulls ? null : (reading) => pushDiagnostics(session, reading),
    atRest: (reading) => {
      if (options.status && !views.has(reading.uri)) sendStatus(session, reading);
      index(reading);
      if (neighbours.has(reading.uri)) keepNeighbour(reading);
      reports.take(reading);
    },
  });
  const renewReports = () => {
    unasked.renew();
    if (client.pulls && client.pullsAgain) send(connection.languages.diagnostics.refresh());
    if (client.lensesAgain) send(connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.hintsAgain) send(connection.languages.inlayHint.refresh());
  };
  let renewing: (() => void) | null = null;
  /** What is kept comes in pieces, and changes with each: what is said of open reports is said anew once. */
  const renewSoon = () => {
    renewing?.();
    renewing = runtime.later(() => {
      neighbours.settle();
      renewReports();
    }, SOON);
  };
  const keepNeighbour = (reading: Reading) => {
    const before = neighbours.revision();
    neighbours.put(reading.uri, openNeighbour(reading));
    if (neighbours.revision() === before) return;
    if (documents.all().length > 1) renewSoon();
    else neighbours.settle();
  };
  const renewTexts = checkTexts(session, renewSoon);
  tellBetween(session, renewSoon);
  const renew = () => {
    renewReports();
    renewTexts();
  };
  connection.onInitialized(() => {
    workspace.follow(() => {
      configs.renew();
      renew();
    });
    watchConfigs(session, renew);
    return editor.follow(renew);
  });
  connection.onShutdown(unasked.stop);
}
