import { window } from 'vscode';
import type { AcceptArguments } from '../../../server/src/lsp/accept.ts';
import { recordEdits } from '../../../server/src/settings/record.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { settingsFileAt, writeSettings } from '../settings-writer.ts';

/** How long (ms) it is shown that something was recorded. */
export const SHOWN = 5000;

/**
 * Records an accepted finding in the settings file, with the reason that the user may give; says where that cannot be.
 * @returns whether it was recorded
 */
export async function accept(server: ReportServer, { config, record }: AcceptArguments): Promise<boolean> {
  const uri = settingsFileAt(config);
  if (!uri) return false;
  const reason = await window.showInputBox({ title: say('accept/reason', {}), prompt: say('accept/optional', {}) });
  if (reason === undefined) return false;
  const recorded = reason.trim() === '' ? record : { ...record, reason: reason.trim() };
  if (!(await writeSettings(server, uri, (text) => recordEdits(text, recorded)))) return false;
  window.setStatusBarMessage(say('accept/done', {}), SHOWN);
  return true;
}
