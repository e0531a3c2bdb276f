import { Disposable, type Uri, commands } from 'vscode';
import type { FormPanel } from '../form/form-panel.ts';
import type { ReportsView } from '../reports/reports-view.ts';
import { type Comparing, compareReports } from './compare-reports.ts';
import { exportOverview } from './export-overview.ts';
import { listMembers } from './list-members.ts';
import { newAfter } from './new-after.ts';
import { COMPARE_FILE, OPEN_FILE, compareFile, openFile, rollUpReports } from './roll-up.ts';

/** What the commands work with beside the view. */
interface Works {
  readonly comparing: Comparing;
  readonly form: FormPanel;
  /** Where a file is offered to be saved when no folder is open. */
  readonly home: Uri;
}

/** The commands for several reports: those of the workspace, of a folder, or of two years. */
export function collectionCommands(reports: ReportsView, { comparing, form, home }: Works): Disposable {
  const { registerCommand } = commands;
  const { server, index } = comparing;
  return Disposable.from(
    registerCommand('gongkai.showReports', () => reports.show()),
    registerCommand('gongkai.filterReports', () => reports.filter()),
    registerCommand('gongkai.compareReports', (given?: unknown, all?: unknown) =>
      compareReports(comparing, given, all),
    ),
    registerCommand('gongkai.rollUp', (given?: unknown) => rollUpReports(comparing, given)),
    registerCommand('gongkai.newReportAfter', (given?: unknown) => newAfter({ server, form, index, home }, given)),
    registerCommand('gongkai.listMembers', (folder?: unknown) => listMembers(server, folder)),
    registerCommand('gongkai.exportOverview', () => exportOverview(server, home)),
    registerCommand(OPEN_FILE, openFile),
    registerCommand(COMPARE_FILE, (own: string, before: string) => compareFile(comparing, own, before)),
  );
}
