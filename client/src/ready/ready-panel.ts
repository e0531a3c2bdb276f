import { type TextDocument, ViewColumn, window, workspace } from 'vscode';
import type { Ready } from '../../../server/src/lsp/ready.ts';
import { reportInFront, sayNoReport } from '../commands/report-in-front.ts';
import { savePage } from '../commands/save-page.ts';
import { nameOf } from '../files.ts';
import { reveal } from '../form/places.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { type Links, NO_LINKS, readyPage } from './page.ts';

/** Commands that links of the page call: to a place of a report, to a file of the answer. */
export const GO_TO = 'gongkai.goTo';
export const SAVE_READY = 'gongkai.saveReady';

const VIEW_TYPE = 'gongkai.ready';

/** Shows what stands between the report in front and its publication. Returns the page; undefined where there is none. */
export async function showReady(server: ReportServer): Promise<string | undefined> {
  const document = reportInFront();
  const answer = document ? await ask(server, document) : null;
  if (!document || !answer) {
    void sayNoReport();
    return undefined;
  }
  const uri = document.uri.toString();
  const links: Links = {
    save: commandLink(SAVE_READY, [uri]),
    of: ({ range }) => range && commandLink(GO_TO, [uri, range]),
  };
  const options = { enableCommandUris: [GO_TO, SAVE_READY], localResourceRoots: [] };
  const title = say('ready/title', { name: nameOf(document.uri) });
  const panel = window.createWebviewPanel(VIEW_TYPE, title, ViewColumn.Beside, options);
  return (panel.webview.html = readyPage(answer, links, crypto.randomUUID(), say));
}

/** Goes to the place of an entry. */
export async function goTo(uri: string, place: Parameters<typeof reveal>[1]): Promise<void> {
  const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
  if (document) await reveal(document, place);
}

/** Writes the answer for a report, as that stands now, to a page that can be printed; asks where. */
export async function saveReady(server: ReportServer, uri: string): Promise<void> {
  const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
  const answer = document ? await ask(server, document) : null;
  if (!document || !answer) {
    void window.showInformationMessage(say('form/no-report', {}));
    return;
  }
  const name = say('ready/file', { name: nameOf(document.uri).replace(/\.[^.]*$/, '') });
  await savePage(document.uri, name, readyPage(answer, NO_LINKS, crypto.randomUUID(), say));
}

async function ask(server: ReportServer, document: TextDocument): Promise<Ready | null> {
  const client = await server.started();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.sendRequest<Ready | null>('gongkai/ready', { textDocument: { uri } });
}

function commandLink(command: string, given: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(given))}`;
}
