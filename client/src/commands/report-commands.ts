import { Disposable, commands } from 'vscode';
import type { AcceptArguments } from '../../../server/src/lsp/accept.ts';
import type { SwitchOffArguments } from '../../../server/src/lsp/switch-off.ts';
import type { FolderResults } from '../folder/folder-results.ts';
import { ACCEPT, RULE_PAGE, SWITCH_OFF } from '../names.ts';
import type { Converter } from '../papers/converter.ts';
import { showQuieted } from '../quieted/pick.ts';
import { GO_TO, SAVE_READY, goTo, saveReady, showReady } from '../ready/ready-panel.ts';
import type { ReportServer } from '../report-server.ts';
import { showRulePage } from '../rule-pages.ts';
import { toggleHints } from '../settings.ts';
import { goToCell } from '../table-keys.ts';
import { accept } from './accept.ts';
import { checkFolder } from './check-folder.ts';
import { convertPapers } from './convert-papers.ts';
import { recalculateAll, recalculateTable } from './recalculate-all.ts';
import { switchOff } from './switch-off.ts';

/** What some commands work with beside the server. */
interface Works {
  readonly results: FolderResults;
  readonly converter: Converter;
}

/** The commands for a report, for the files of a folder one by one, and for the server. */
export function reportCommands(server: ReportServer, { results, converter }: Works): Disposable {
  const { registerCommand } = commands;
  return Disposable.from(
    registerCommand('gongkai.checkFolder', (folder?: unknown) => checkFolder(server.output, results, folder)),
    registerCommand('gongkai.convertPaper', (first?: unknown, all?: unknown) =>
      convertPapers(converter, results, first, all),
    ),
    registerCommand('gongkai.recalculateAll', (_: unknown, line?: unknown) =>
      typeof line === 'number' ? recalculateTable(server, line) : recalculateAll(server),
    ),
    registerCommand('gongkai.nextCell', () => goToCell(server, 'next')),
    registerCommand('gongkai.previousCell', () => goToCell(server, 'previous')),
    registerCommand('gongkai.cellBelow', () => goToCell(server, 'below')),
    registerCommand('gongkai.cellAbove', () => goToCell(server, 'above')),
    registerCommand('gongkai.ready', () => showReady(server)),
    registerCommand(GO_TO, goTo),
    registerCommand(SAVE_READY, (uri: string) => saveReady(server, uri)),
    registerCommand('gongkai.toggleHints', toggleHints),
    registerCommand('gongkai.showQuieted', () => showQuieted(server)),
    registerCommand('gongkai.showOutput', () => server.output.show()),
    registerCommand('gongkai.restartServer', () => server.restart()),
    registerCommand(ACCEPT, (given: AcceptArguments) => accept(server, given)),
    registerCommand(SWITCH_OFF, (given: SwitchOffArguments) => switchOff(server, given)),
    registerCommand(RULE_PAGE, showRulePage),
  );
}
