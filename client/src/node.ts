import type { ExtensionContext } from 'vscode';
import { type Connect, begin, end } from './extension.ts';

/** The client's library is loaded when a report is open, not before. */
const connect: Connect = async (context, options) => {
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return { client: new LanguageClient('gongkai', 'Gongkai', server, options), release: () => undefined };
};

export function activate(context: ExtensionContext): void {
  begin(context, connect);
}

export const deactivate = end;
