import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Language } from '../core/messages/catalogue.ts';
import { visible } from '../core/text/visible.ts';
import { type Refusal, refusalText } from '../host/refusal.ts';
import { send } from './send.ts';

const COLON: Readonly<Record<Language, string>> = { 'zh-cn': '：', en: ': ' };

/** Tells the user of each settings file that is refused: once, and again only after it was not. */
export function refusalTeller(
  connection: Connection,
  language: () => Language,
): (uri: string, refusal: Refusal | null) => void {
  const told = new Map<string, Refusal>();
  return (uri, refusal) => {
    if (refusal === null) told.delete(uri);
    if (refusal === null || told.get(uri) === refusal) return;
    told.set(uri, refusal);
    const colon = COLON[language()];
    const message = `${visible(URI.parse(uri).fsPath)}${colon}${refusalText(refusal, language())}`;
    send(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }));
  };
}
