import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  commands,
  window,
} from 'vscode';
import { say } from '../settings.ts';
import { type Entry, type Standing, agencies, standingOf, type YearEntry, yearOf } from './entries.ts';
import type { ReportIndex } from './report-index.ts';

const VIEW = 'gongkai.reports';
const STANDINGS: readonly Standing[] = ['error', 'warning', 'blank', 'missing', 'fine'];
const ICONS: Readonly<Record<Standing, readonly [icon: string, colour?: string]>> = {
  error: ['error', 'list.errorForeground'],
  warning: ['warning', 'list.warningForeground'],
  blank: ['circle-outline'],
  missing: ['question'],
  fine: ['pass', 'testing.iconPassed'],
};

/** The reports of the workspace by agency and year, with how each stands. */
export class ReportsView implements TreeDataProvider<Entry>, Disposable {
  private readonly index: ReportIndex;
  private readonly changes = new EventEmitter<void>();
  private readonly subscription: Disposable;
  private shown: ReadonlySet<Standing> = new Set(STANDINGS);

  readonly onDidChangeTreeData = this.changes.event;

  constructor(index: ReportIndex) {
    this.index = index;
    const view = window.createTreeView<Entry>(VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.subscription = Disposable.from(
      view,
      index.onChange(() => this.changes.fire()),
    );
  }

  getChildren(entry?: Entry): Entry[] {
    if (entry) return entry.kind === 'agency' ? [...entry.children] : [];
    return agencies(this.index.present, (each) => this.shown.has(standingOf(each)));
  }

  getTreeItem(entry: Entry): TreeItem {
    return itemOf(entry);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  /** Shows the view, with the reports read. */
  async show(): Promise<void> {
    await this.index.begin();
    await commands.executeCommand('setContext', 'gongkai.hasReports', true);
    await commands.executeCommand(`${VIEW}.focus`);
  }

  /** Lets the user choose what is shown. */
  async filter(): Promise<void> {
    const items = STANDINGS.map((standing) => ({
      label: say(`reports/${standing}`, {}),
      standing,
      picked: this.shown.has(standing),
    }));
    const options = { canPickMany: true, placeHolder: say('reports/filter', {}) } as const;
    const chosen = await window.showQuickPick(items, options);
    if (!chosen) return;
    this.shown = new Set(chosen.map(({ standing }) => standing));
    this.changes.fire();
  }
}

function itemOf(entry: Entry): TreeItem {
  if (entry.kind === 'agency') {
    const item = new TreeItem(entry.name ?? say('reports/no-agency', {}), TreeItemCollapsibleState.Expanded);
    item.contextValue = 'agency';
    return item;
  }
  const year = yearOf(entry);
  const item = new TreeItem(year === null ? say('reports/no-year', {}) : say('reports/year', { year }));
  const standing = standingOf(entry);
  const [icon, colour] = ICONS[standing];
  item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  item.description = descriptionOf(entry, standing);
  item.contextValue = entry.kind;
  if (entry.kind === 'report') {
    item.resourceUri = Uri.parse(entry.row.file, true);
    item.tooltip = item.resourceUri.fsPath;
    item.command = { command: 'vscode.open', title: '', arguments: [item.resourceUri] };
  }
  return item;
}

function descriptionOf(entry: YearEntry, standing: Standing): string {
  if (entry.kind === 'missing') return say('reports/missing', {});
  const { errors, warnings } = entry.row;
  const counts = [
    errors > 0 ? say('error', { count: errors }) : '',
    warnings > 0 ? say('warning', { count: warnings }) : '',
  ].filter((each) => each !== '');
  return standing === 'blank' || counts.length === 0 ? say(`reports/${standing}`, {}) : counts.join(say('comma', {}));
}
