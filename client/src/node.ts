import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { type ExtensionContext, Uri } from 'vscode';
import { type Connect, type Exports, begin, end } from './extension.ts';
import type { RealPath } from './settings-file.ts';

/** The client's library is loaded when a report is open, not before. */
const connect: Connect = async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return { client: new LanguageClient('gongkai', 'Gongkai', server, options), release: () => undefined };
};

const realPath: RealPath = async (uri) => (uri.scheme === 'file' ? Uri.file(await realpath(uri.fsPath)) : uri);

export function activate(context: ExtensionContext): Exports {
  return begin(context, { connect, realPath, home: Uri.file(homedir()) });
}

export const deactivate = end;
