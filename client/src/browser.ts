import { type ExtensionContext, Uri } from 'vscode';
import { type Connect, type Exports, begin, end } from './extension.ts';

const connect: Connect = async ({ extensionUri }, options) => {
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const worker = new Worker(Uri.joinPath(extensionUri, 'dist/browser/server.js').toString(true));
  return { client: new LanguageClient('gongkai', 'Gongkai', worker, options), release: () => worker.terminate() };
};

export function activate(context: ExtensionContext): Exports {
  // There are no links.
  return begin(context, { connect, realPath: (uri) => Promise.resolve(uri) });
}

export const deactivate = end;
