import { ProgressLocation, type QuickPickItem, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RollUpOffers, RolledUp, ToRollUp } from '../../../server/src/lsp/roll-up.ts';
import { nameOf, reasonOf } from '../files.ts';
import { LANGUAGE_ID } from '../names.ts';
import { shownAt } from '../papers/addresses.ts';
import { type RollUpLinks, rollUpPage } from '../roll-up/page.ts';
import { say } from '../settings.ts';
import type { Comparing } from './compare-reports.ts';
import { askAgency } from './new-report.ts';
import { openReport } from './open-report.ts';
import { showBeside } from './show-beside.ts';

/** Commands that links of the page call; they are not the user's to call. */
export const OPEN_FILE = 'gongkai.openRolledUp';
export const COMPARE_FILE = 'gongkai.compareRolledUp';

const VIEW_TYPE = 'gongkai.rollUp';

/**
 * Adds up the reports of an agency's members for a year: the sums become a new report that is not saved, and a page
 * beside it tells who was counted, missed and left out, and why. Nothing is written to any file.
 * @param given an agency of the view; else the user chooses
 * @returns the page; undefined where the user has had enough, or there is nothing to add up
 */
export async function rollUpReports(comparing: Comparing, given?: unknown): Promise<string | undefined> {
  try {
    const client = await ready(comparing);
    const asked = client && (await askedFor(client, given));
    if (!client || !asked) return undefined;
    const rolled = await client.sendRequest<RolledUp | null>('gongkai/rollUp', asked);
    if (!rolled) return void window.showErrorMessage(say('rollup/none', {}));
    return await show(rolled, asked);
  } catch (error) {
    return void window.showErrorMessage(say('rollup/failed', { reason: reasonOf(error) }));
  }
}

/** The server, once it knows the reports of the workspace; null where the user does not want to wait for that. */
async function ready({ server, index }: Comparing): Promise<BaseLanguageClient | null> {
  const options = { location: ProgressLocation.Notification, title: say('rollup/looking', {}), cancellable: true };
  return window.withProgress(options, (_, token) => {
    const cancelled = new Promise<null>((resolve) => token.onCancellationRequested(() => resolve(null)));
    return Promise.race([index.begin().then(() => server.started()), cancelled]);
  });
}

async function askedFor(client: BaseLanguageClient, given: unknown): Promise<ToRollUp | null> {
  const { agencies, years } = await client.sendRequest<RollUpOffers>('gongkai/rollUpOffers');
  if (years.length === 0) {
    void window.showInformationMessage(say('rollup/none', {}));
    return null;
  }
  const agency = agencyOf(given) ?? (await chooseAgency(agencies));
  if (agency === undefined) return null;
  const title = say('rollup/year', {});
  const labels = years.map((year) => say('reports/year', { year }));
  const chosen = labels.length === 1 ? labels[0] : await window.showQuickPick(labels, { title, placeHolder: title });
  const year = chosen === undefined ? undefined : years[labels.indexOf(chosen)];
  return year === undefined ? null : { agency, year };
}

/** The name of an agency of the view. */
function agencyOf(given: unknown): string | undefined {
  const { kind, name } = (given ?? {}) as { readonly kind?: unknown; readonly name?: unknown };
  return kind === 'agency' && typeof name === 'string' ? name : undefined;
}

async function chooseAgency(agencies: RollUpOffers['agencies']): Promise<string | undefined> {
  const items: (QuickPickItem & { readonly name: string | null })[] = [
    ...agencies.map(({ name, isListed }) => ({
      ...{ label: name, name },
      description: say(isListed ? 'rollup/listed' : 'rollup/unlisted', {}),
    })),
    { label: `$(edit) ${say('rollup/other', {})}`, name: null, alwaysShow: true },
  ];
  const title = say('rollup/agency', {});
  const chosen = await window.showQuickPick(items, { title, placeHolder: title });
  return chosen?.name === null ? askAgency() : chosen?.name;
}

async function show(rolled: RolledUp, { agency, year }: ToRollUp): Promise<string> {
  const { text, own } = rolled;
  const content = text === null ? null : { language: LANGUAGE_ID, content: text };
  const document = content && (await workspace.openTextDocument(content));
  if (document) await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
  const links: RollUpLinks = {
    file: (address) => commandLink(OPEN_FILE, [address]),
    against:
      document && own !== null
        ? {
            href: commandLink(COMPARE_FILE, [document.uri.toString(), own]),
            name: nameOf(Uri.parse(own, true)),
          }
        : null,
  };
  const options = { enableCommandUris: [OPEN_FILE, COMPARE_FILE], localResourceRoots: [] };
  const title = say('rollup/tab', { agency, year });
  const panel = window.createWebviewPanel(VIEW_TYPE, title, ViewColumn.Beside, options);
  return (panel.webview.html = rollUpPage(title, rolled, links, say));
}

/** Opens a file that the page tells of. */
export async function openFile(address: string): Promise<void> {
  try {
    await window.showTextDocument(await openReport(shownAt(Uri.parse(address, true))), {
      ...{ viewColumn: ViewColumn.One, preview: false },
    });
  } catch (error) {
    void window.showErrorMessage(reasonOf(error));
  }
}

/** Shows the sums beside the agency's own report. */
export async function compareFile({ panel }: Comparing, own: string, before: string): Promise<void> {
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === own);
  if (!document) return;
  await showBeside(document);
  panel.show(document, Uri.parse(before, true));
}

function commandLink(command: string, given: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(given))}`;
}
