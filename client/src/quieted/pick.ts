import { QuickPickItemKind, type QuickPickItem, type TextDocument, ThemeIcon, commands, window } from 'vscode';
import type { Quieted } from '../../../server/src/lsp/quieted.ts';
import { isReport } from '../form/followed.ts';
import { reveal } from '../form/places.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { settingsFileAt, writeSettings } from '../settings-writer.ts';
import { type QuietedEntry, quietedGroups } from './entries.ts';

/** A line of the list; headings have no entry. */
interface Item extends QuickPickItem {
  readonly entry: QuietedEntry | null;
}

/** Lists what is accepted in the report in front, and what is not checked there: to go there, and to take it back. */
export async function showQuieted(server: ReportServer): Promise<void> {
  const document = window.activeTextEditor?.document;
  let quieted = document && isReport(document) ? await ask(server, document) : null;
  if (!document || !quieted) {
    void window.showInformationMessage(say('form/no-report', {}));
    return;
  }
  const pick = window.createQuickPick<Item>();
  const show = (): void => {
    pick.items = quieted ? itemsOf(quieted) : [];
    pick.placeholder = say(pick.items.length === 0 ? 'quieted/none' : 'quieted/placeholder', {});
  };
  const undo = async (undoing: NonNullable<QuietedEntry['undo']>): Promise<void> => {
    const uri = settingsFileAt(quieted?.config ?? null);
    if (!uri) return;
    pick.busy = true;
    if (await writeSettings(server, uri, undoing)) quieted = await ask(server, document);
    pick.busy = false;
    show();
  };
  const choose = (entry: QuietedEntry | null): void => {
    if (entry?.range) {
      pick.hide();
      void reveal(document, entry.range);
    } else if (entry) takeBack(entry);
  };
  const takeBack = ({ undo: undoing }: QuietedEntry): void => {
    if (undoing) void undo(undoing);
    else void commands.executeCommand('workbench.action.openSettings', '@id:gongkai.rules');
  };
  pick.title = say('quieted/title', {});
  pick.matchOnDescription = pick.matchOnDetail = true;
  pick.onDidTriggerItemButton(({ item: { entry } }) => {
    if (entry) takeBack(entry);
  });
  pick.onDidAccept(() => choose(pick.selectedItems[0]?.entry ?? null));
  pick.onDidHide(() => pick.dispose());
  show();
  pick.show();
}

async function ask(server: ReportServer, document: TextDocument): Promise<Quieted | null> {
  const client = await server.started();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.sendRequest<Quieted | null>('gongkai/quieted', { textDocument: { uri } });
}

function itemsOf(quieted: Quieted): Item[] {
  return quietedGroups(quieted, say).flatMap(({ heading, entries }) => [
    { label: heading, kind: QuickPickItemKind.Separator, entry: null },
    ...entries.map((entry) => ({
      label: entry.label,
      description: entry.description,
      detail: entry.detail,
      buttons: [{ iconPath: new ThemeIcon(entry.undo ? 'discard' : 'settings-gear'), tooltip: entry.button }],
      entry,
    })),
  ]);
}
