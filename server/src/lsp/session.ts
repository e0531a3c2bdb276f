import type { Connection } from 'vscode-languageserver';
import type { Language } from '../core/messages/catalogue.ts';
import type { Client } from './client.ts';
import type { ConfigReports } from './config-reports.ts';
import type { Configs } from './configs.ts';
import type { DocumentsSettings } from './document-settings.ts';
import type { Documents } from './documents.ts';
import type { Neighbours } from './neighbours.ts';
import type { Options } from './options.ts';
import type { Runtime } from './runtime.ts';
import type { Switches } from './switches.ts';
import type { Views } from './views.ts';

/** All that a handler works with, from `initialize` on. */
export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: Client;
  readonly options: Options;
  /** The language that is spoken at this moment. */
  readonly language: () => Language;
  /** What is switched on at this moment. */
  readonly switches: () => Switches;
  readonly documents: Documents;
  readonly configs: Configs;
  readonly settings: DocumentsSettings;
  readonly views: Views;
  readonly neighbours: Neighbours;
  readonly configReports: ConfigReports;
}
