import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { clientOf } from './client.ts';
import { codeActions } from './code-actions.ts';
import { openDocuments } from './documents.ts';
import { foldingRanges } from './folding.ts';
import { hovers } from './hover.ts';
import { optionsOf } from './options.ts';
import { pullDiagnostics } from './pull.ts';
import { clearDiagnostics, pushDiagnostics } from './push.ts';
import type { Runtime } from './runtime.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';
import { liveSettings } from './settings.ts';
import { sendStatus } from './status.ts';
import { documentSymbols } from './symbols.ts';
import { watch } from './watch.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

declare const __VERSION__: string;

const FEATURES = [documentSymbols, workspaceSymbols, foldingRanges, hovers, codeActions];

/** Serves one client over `connection` until it goes away. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => initialize(connection, runtime, params));
  connection.listen();
}

function initialize(connection: Connection, runtime: Runtime, params: InitializeParams): InitializeResult {
  const client = clientOf(params.capabilities);
  const given = optionsOf(params.initializationOptions);
  const options = { ...given, locale: given.locale ?? params.locale ?? null };
  const settings = liveSettings(connection, client, options, runtime.language);
  const documents = openDocuments(connection, settings.current);
  const session: Session = { connection, runtime, client, options, documents };

  for (const feature of FEATURES) feature(session);
  if (client.pulls) pullDiagnostics(session);
  else documents.onClose(({ uri }) => clearDiagnostics(session, uri));

  const unasked = watch(session, (reading) => {
    if (!client.pulls) pushDiagnostics(session, reading);
    if (options.status) sendStatus(session, reading);
  });
  const renew = () => {
    unasked.renew();
    if (client.pulls && client.pullsAgain) send(connection.languages.diagnostics.refresh());
  };
  connection.onInitialized(() => settings.follow(renew));
  connection.onShutdown(unasked.stop);
  return {
    capabilities: capabilitiesFor(client, options),
    serverInfo: { name: 'gongkai', version: __VERSION__ },
  };
}
