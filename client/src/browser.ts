import { type ExtensionContext, Uri } from 'vscode';
import { type Connect, type Exports, begin, end } from './extension.ts';

const connect: Connect = async ({ extensionUri }, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const worker = new Worker(Uri.joinPath(extensionUri, 'dist/browser/server.js').toString(true));
  return { client: new LanguageClient('gongkai', 'Gongkai', worker, options), release: () => worker.terminate() };
};

export function activate(context: ExtensionContext): Exports {
  // There are no links, and no folder of the user's: what is saved goes to where the browser asks.
  return begin(context, { connect, realPath: (uri) => Promise.resolve(uri), home: Uri.file('/') });
}

export const deactivate = end;
