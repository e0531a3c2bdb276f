import { ProgressLocation, QuickPickItemKind, type QuickPickItem, type TextDocument, Uri, window } from 'vscode';
import type { OverviewRow } from '../../../server/src/core/across/overview.ts';
import type { YearBefore } from '../../../server/src/lsp/compare.ts';
import type { ComparisonPanel } from '../comparison/comparison-panel.ts';
import { nameOf, reasonOf } from '../files.ts';
import { shownAt } from '../papers/addresses.ts';
import type { ReportServer } from '../report-server.ts';
import type { Entry } from '../reports/entries.ts';
import type { ReportIndex } from '../reports/report-index.ts';
import { say } from '../settings.ts';
import { openReport } from './open-report.ts';
import { reportInFront, sayNoReport } from './report-in-front.ts';
import { showBeside } from './show-beside.ts';

/** Endings of the files that can be chosen. */
const ENDINGS = ['txt', 'docx', 'html', 'htm', 'pdf', 'xlsx'];

/** What comparing needs. */
export interface Comparing {
  readonly server: ReportServer;
  readonly index: ReportIndex;
  readonly panel: ComparisonPanel;
}

/**
 * Shows a report beside that of the year before: the report in front, or one of the view, or two that are chosen there,
 * beside each other. Where nothing tells which report is last year's, the user chooses.
 */
export async function compareReports(comparing: Comparing, given: unknown, all: unknown): Promise<void> {
  const { panel } = comparing;
  const chosen = rowsIn(given, all);
  const [only, ...others] = chosen;
  try {
    if (only && others.length === 1) {
      const [before, own] = [...chosen].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
      panel.show(await opened(own!), Uri.parse(before!.file, true));
      return;
    }
    const document = only ? await opened(only) : given instanceof Uri ? await openReport(given) : reportInFront();
    if (!document) return void sayNoReport();
    await showBeside(document);
    const before = await yearBefore(comparing, document);
    if (before) panel.show(document, before);
  } catch (error) {
    void window.showErrorMessage(say('compare/failed', { reason: reasonOf(error) }));
  }
}

/** Lets the user choose another report to hold a document against. */
export async function compareWithOther(comparing: Comparing, document: TextDocument): Promise<void> {
  const before = await chooseBefore(comparing.index, document, say('compare/choose', {}), []);
  if (before) comparing.panel.show(document, before);
}

async function opened({ file }: OverviewRow): Promise<TextDocument> {
  const document = await openReport(shownAt(Uri.parse(file, true)));
  await showBeside(document);
  return document;
}

/** The reports among entries of the view: those that are selected, where the one under the mouse is among them. */
function rowsIn(given: unknown, all: unknown): OverviewRow[] {
  if (!isEntry(given)) return [];
  const selected = Array.isArray(all) ? all.filter(isEntry) : [];
  return (selected.includes(given) ? selected : [given]).flatMap((each) => (each.kind === 'report' ? [each.row] : []));
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The report of the year before: the one that is known, else one that the user chooses; undefined where he has had enough. */
async function yearBefore({ server, index }: Comparing, document: TextDocument): Promise<Uri | undefined> {
  const options = { location: ProgressLocation.Notification, title: say('compare/looking', {}), cancellable: true };
  const found = await window.withProgress(options, async (_, token) => {
    const cancelled = new Promise<null>((resolve) => token.onCancellationRequested(() => resolve(null)));
    return Promise.race([index.begin().then(() => ask(server, document)), cancelled]);
  });
  if (found === null) return undefined;
  const { agency, year, files } = found;
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) return Uri.parse(only, true);
  const unknown = agency === null || year === null;
  const why = unknown
    ? say('compare/unknown', {})
    : only === undefined
      ? say('compare/none', { agency, year: year - 1 })
      : say('compare/several', { agency, year: year - 1, count: files.length });
  return chooseBefore(index, document, why, files);
}

async function ask(server: ReportServer, { uri }: TextDocument): Promise<YearBefore> {
  const client = await server.started();
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const found = await client.sendRequest<YearBefore | null>('gongkai/yearBefore', { textDocument });
  return found ?? { isReport: false, agency: null, year: null, files: [] };
}

interface Choice extends QuickPickItem {
  readonly file: string | null;
}

/** Lets the user choose: first the reports that may be meant, then the others that are known, or any file. */
async function chooseBefore(
  index: ReportIndex,
  { uri }: TextDocument,
  title: string,
  first: readonly string[],
): Promise<Uri | undefined> {
  const own = uri.toString();
  const rows = index.present.rows.filter(({ file }) => Uri.parse(file, true).toString() !== own);
  const rank = ({ file }: OverviewRow) => Number(!first.includes(file));
  const agency = index.present.rows.find(({ file }) => Uri.parse(file, true).toString() === own)?.agency ?? null;
  const isOwn = (row: OverviewRow) => Number(agency === null || row.agency !== agency);
  const items: Choice[] = [...rows].sort((a, b) => rank(a) - rank(b) || isOwn(a) - isOwn(b)).map(choiceOf);
  const other: Choice = {
    ...{ label: `$(folder-opened) ${say('compare/choose-file', {})}`, description: say('compare/any', {}) },
    ...{ file: null, alwaysShow: true },
  };
  const line: Choice = { label: '', kind: QuickPickItemKind.Separator, file: null };
  const list = items.length > 0 ? [...items, line, other] : [other];
  const chosen = await window.showQuickPick(list, { title, placeHolder: title, matchOnDescription: true });
  if (!chosen) return undefined;
  if (chosen.file !== null) return Uri.parse(chosen.file, true);
  const filters = { [say('compare/reports', {})]: ENDINGS };
  const files = await window.showOpenDialog({ canSelectMany: false, title: say('compare/choose', {}), filters });
  return files?.[0];
}

function choiceOf({ file, agency, year }: OverviewRow): Choice {
  const name = agency ?? say('reports/no-agency', {});
  const label = `${name} ${year === null ? say('reports/no-year', {}) : say('reports/year', { year })}`;
  return { label, description: nameOf(Uri.parse(file, true)), file };
}
