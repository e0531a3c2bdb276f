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
import { collectionCommands } from './commands/collection-commands.ts';
import { type Comparing, compareWithOther } from './commands/compare-reports.ts';
import { convertOne } from './commands/convert-papers.ts';
import { newReport } from './commands/new-report.ts';
import { openSample } from './commands/open-sample.ts';
import { reportCommands } from './commands/report-commands.ts';
import { showForm } from './commands/show-form.ts';
import { ComparisonPanel } from './comparison/comparison-panel.ts';
import { Detection } from './detection.ts';
import { EncodingOffer } from './encoding/offer.ts';
import { encodingQuickFix } from './encoding/quick-fix.ts';
import { type Reopen, reopen } from './encoding/reopen.ts';
import { FolderResults } from './folder/folder-results.ts';
import { FORM_VIEW, FormPanel } from './form/form-panel.ts';
import { LANGUAGE_ID, TASK_TYPE } from './names.ts';
import { PaperChanges } from './papers/changes.ts';
import { Converter, askWhereEdited } from './papers/converter.ts';
import { Origins } from './papers/origins.ts';
import { PAPER_EDITOR, PaperEditor } from './papers/paper-editor.ts';
import { PaperViews } from './papers/view.ts';
import { TABLE_PASTE, TablePaste } from './paste/table-paste.ts';
import { type ClientHost, ReportServer } from './report-server.ts';
import { ReportIndex } from './reports/report-index.ts';
import { ReportsView } from './reports/reports-view.ts';
import { RowHints } from './row-hints.ts';
import { rulePages } from './rule-pages.ts';
import { StatusItem } from './status-item.ts';
import { TableKeys } from './table-keys.ts';
import { CheckTasks } from './tasks.ts';

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
  context.subscriptions.push(...parts, formParts(form), reportCommands(running, { results, converter }));
  context.subscriptions.push(collectionCommands(reports, { comparing, form, home: host.home }));
  context.subscriptions.push(...firstSteps(context.extension, () => newReport(running, form, host.home)));
  return { form, reports: index, comparison };
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
