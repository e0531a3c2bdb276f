import {
  Disposable,
  type Extension,
  type ExtensionContext,
  type TextDocument,
  type Uri,
  commands,
  languages,
  tasks,
  window,
  workspace,
} from 'vscode';
import { accept } from './commands/accept.ts';
import { checkFolder } from './commands/check-folder.ts';
import { type Comparing, compareReports, compareWithOther } from './commands/compare-reports.ts';
import { convertOne, convertPapers } from './commands/convert-papers.ts';
import { exportOverview } from './commands/export-overview.ts';
import { listMembers } from './commands/list-members.ts';
import { newAfter } from './commands/new-after.ts';
import { newReport } from './commands/new-report.ts';
import { openSample } from './commands/open-sample.ts';
import { recalculateAll, recalculateTable } from './commands/recalculate-all.ts';
import { COMPARE_FILE, OPEN_FILE, compareFile, openFile, rollUpReports } from './commands/roll-up.ts';
import { showForm } from './commands/show-form.ts';
import { switchOff } from './commands/switch-off.ts';
import { ComparisonPanel } from './comparison/comparison-panel.ts';
import { Detection } from './detection.ts';
import { EncodingOffer } from './encoding/offer.ts';
import { encodingQuickFix } from './encoding/quick-fix.ts';
import { type Reopen, reopen } from './encoding/reopen.ts';
import { FolderResults } from './folder/folder-results.ts';
import { FORM_VIEW, FormPanel } from './form/form-panel.ts';
import { ACCEPT, LANGUAGE_ID, RULE_PAGE, SWITCH_OFF, TASK_TYPE } from './names.ts';
import { PaperChanges } from './papers/changes.ts';
import { Converter, askWhereEdited } from './papers/converter.ts';
import { Origins } from './papers/origins.ts';
import { PAPER_EDITOR, PaperEditor } from './papers/paper-editor.ts';
import { PaperViews } from './papers/view.ts';
import { TABLE_PASTE, TablePaste } from './paste/table-paste.ts';
import { showQuieted } from './quieted/pick.ts';
import { GO_TO, SAVE_READY, goTo, saveReady, showReady } from './ready/ready-panel.ts';
import { type ClientHost, ReportServer } from './report-server.ts';
import { ReportIndex } from './reports/report-index.ts';
import { ReportsView } from './reports/reports-view.ts';
import { RowHints } from './row-hints.ts';
import { rulePages, showRulePage } from './rule-pages.ts';
import { toggleHints } from './settings.ts';
import { StatusItem } from './status-item.ts';
import { TableKeys, goToCell } from './table-keys.ts';
import { CheckTasks } from './tasks.ts';
import type { AcceptArguments } from '../../server/src/lsp/accept.ts';
import type { SwitchOffArguments } from '../../server/src/lsp/switch-off.ts';

export type { Connect } from './report-server.ts';

let server: ReportServer | undefined;

/** What others see of the extension. */
export interface Exports {
  /** The form beside the text. */
  readonly form: Pick<FormPanel, 'take' | 'onTold' | 'restore'>;
  /** The reports of the workspace. */
  readonly reports: Pick<ReportIndex, 'present'>;
  /** A report beside that of the year before. */
  readonly comparison: Pick<ComparisonPanel, 'take' | 'onTold'>;
}

/** Sets the extension up. Until a report is open it only looks at the first lines of plain texts. */
export function begin(context: ExtensionContext, host: ClientHost): Exports {
  const running = (server = new ReportServer(context, host));
  const results = new FolderResults(running);
  const detection = new Detection(context.workspaceState);
  const status = new StatusItem(running);
  const reopened: Reopen = async (uri, encoding) => {
    const document = await reopen(uri, encoding);
    if (document) detection.adopt(document);
    return document;
  };
  const looked = lookAtDocuments(running, detection, new EncodingOffer(reopened));
  const quickFix = encodingQuickFix(reopened);
  const checking = tasks.registerTaskProvider(TASK_TYPE, new CheckTasks(results));
  const views = new PaperViews(running);
  const converter = new Converter(running, new Origins(context.workspaceState));
  const papers = papersOf(running, views, converter, results);
  const index = new ReportIndex(running);
  const reports = new ReportsView(index);
  const form = new FormPanel(running, context.extensionUri);
  const comparison = new ComparisonPanel(running, context.extensionUri, (document) =>
    compareWithOther(comparing, document),
  );
  const comparing: Comparing = { server: running, index, panel: comparison };
  const parts = [
    comparison,
    papers,
    views,
    checking,
    results,
    running,
    detection,
    status,
    looked,
    quickFix,
    form,
    index,
    reports,
    rulePages(context.extensionUri),
    new TableKeys(running),
    new RowHints(running),
    languages.registerDocumentPasteEditProvider({ language: LANGUAGE_ID }, new TablePaste(running), TABLE_PASTE),
  ];
  context.subscriptions.push(...parts, ...commandsOf(running, results, converter), formParts(form));
  context.subscriptions.push(reportCommands(reports, comparing));
  const made = { server: running, form, index, home: host.home };
  context.subscriptions.push(
    commands.registerCommand('gongkai.newReportAfter', (given?: unknown) => newAfter(made, given)),
    commands.registerCommand('gongkai.listMembers', (folder?: unknown) => listMembers(running, folder)),
    commands.registerCommand('gongkai.exportOverview', () => exportOverview(running, host.home)),
  );
  context.subscriptions.push(...firstSteps(context.extension, () => newReport(running, form, host.home)));
  return { form, reports: index, comparison };
}

function reportCommands(reports: ReportsView, comparing: Comparing): Disposable {
  return Disposable.from(
    commands.registerCommand('gongkai.showReports', () => reports.show()),
    commands.registerCommand('gongkai.filterReports', () => reports.filter()),
    commands.registerCommand('gongkai.compareReports', (given?: unknown, all?: unknown) =>
      compareReports(comparing, given, all),
    ),
    commands.registerCommand('gongkai.rollUp', (given?: unknown) => rollUpReports(comparing, given)),
    commands.registerCommand(OPEN_FILE, openFile),
    commands.registerCommand(COMPARE_FILE, (own: string, before: string) => compareFile(comparing, own, before)),
  );
}

/** The commands with which one begins. */
function firstSteps(
  { id, extensionUri }: Extension<unknown>,
  begin: () => Promise<TextDocument | undefined>,
): Disposable[] {
  return [
    commands.registerCommand('gongkai.newReport', begin),
    commands.registerCommand('gongkai.openSample', () => openSample(extensionUri)),
    commands.registerCommand('gongkai.firstSteps', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${id}#firstSteps`),
    ),
  ];
}

function formParts(form: FormPanel): Disposable {
  return Disposable.from(
    commands.registerCommand('gongkai.showForm', (given?: unknown) => showForm(form, given)),
    window.registerWebviewPanelSerializer(FORM_VIEW, {
      deserializeWebviewPanel: (panel, kept) => form.restore(panel, kept),
    }),
  );
}

/** Stops the server. */
export async function end(): Promise<void> {
  await server?.stop();
  server = undefined;
}

function lookAtDocuments(running: ReportServer, detection: Detection, encodings: EncodingOffer): Disposable {
  const opened = workspace.onDidOpenTextDocument((document) => look(document));
  const look = (document: (typeof workspace.textDocuments)[number]): void => {
    if (document.languageId === LANGUAGE_ID) void running.ensure();
    detection.consider(document);
    void encodings.consider(document);
  };
  workspace.textDocuments.forEach(look);
  return opened;
}

/** The editor of papers, and what follows their changes. */
function papersOf(running: ReportServer, views: PaperViews, converter: Converter, results: FolderResults): Disposable {
  const again = (paper: Uri) => convertOne(converter, results, paper, askWhereEdited);
  const changes = new PaperChanges(running, converter.origins, again);
  return Disposable.from(
    window.registerCustomEditorProvider(PAPER_EDITOR, new PaperEditor()),
    changes,
    results.onFileEvent((uri) => views.renew(uri)),
  );
}

function commandsOf(running: ReportServer, results: FolderResults, converter: Converter): Disposable[] {
  const { registerCommand } = commands;
  return [
    registerCommand('gongkai.checkFolder', (folder?: unknown) => checkFolder(running.output, results, folder)),
    registerCommand('gongkai.convertPaper', (first?: unknown, all?: unknown) =>
      convertPapers(converter, results, first, all),
    ),
    registerCommand('gongkai.recalculateAll', (_: unknown, line?: unknown) =>
      typeof line === 'number' ? recalculateTable(running, line) : recalculateAll(running),
    ),
    registerCommand('gongkai.nextCell', () => goToCell(running, 'next')),
    registerCommand('gongkai.previousCell', () => goToCell(running, 'previous')),
    registerCommand('gongkai.cellBelow', () => goToCell(running, 'below')),
    registerCommand('gongkai.cellAbove', () => goToCell(running, 'above')),
    registerCommand('gongkai.ready', () => showReady(running)),
    registerCommand(GO_TO, goTo),
    registerCommand(SAVE_READY, (uri: string) => saveReady(running, uri)),
    registerCommand('gongkai.toggleHints', toggleHints),
    registerCommand('gongkai.showQuieted', () => showQuieted(running)),
    registerCommand('gongkai.showOutput', () => running.output.show()),
    registerCommand('gongkai.restartServer', () => running.restart()),
    registerCommand(ACCEPT, (given: AcceptArguments) => accept(running, given)),
    registerCommand(SWITCH_OFF, (given: SwitchOffArguments) => switchOff(running, given)),
    registerCommand(RULE_PAGE, showRulePage),
  ];
}
