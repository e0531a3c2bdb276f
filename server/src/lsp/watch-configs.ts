import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { refusalOf } from '../host/refusal.ts';
import { readConfig } from '../settings/config-file.ts';
import { CONFIG_NAME } from '../settings/paths.ts';
import { send } from './send.ts';
import type { Session } from './session.ts';

/** How long (ms) a settings file rests, after it was edited, before it is followed. */
const REST = 200;

/** Looks for settings files anew, and calls `changed`, whenever one may have changed. */
export function watchConfigs(
  { connection, client, runtime, documents, configs, views, configReports }: Session,
  changed: () => void,
): void {
  let cancel: (() => void) | undefined;
  const renew = (): void => {
    configs.renew();
    changed();
  };
  documents.configs.onChange(({ uri }) => {
    cancel?.();
    cancel = runtime.later(() => {
      const document = documents.configs.get(uri);
      const text = views.has(uri) ? null : (document?.getText() ?? null);
      if (text !== null && refusalOf(text) === null) configReports.takeFile(uri, readConfig(text));
      else configReports.drop(uri);
      renew();
    }, REST);
  });
  if (client.fileEvents) {
    connection.onDidChangeWatchedFiles(renew);
    const watchers = [{ globPattern: `**/${CONFIG_NAME}` }];
    send(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  } else {
    documents.onTouch(() => configs.renew());
  }
}
