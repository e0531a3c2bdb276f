import { window } from 'vscode';
import type { SwitchOffArguments } from '../../../server/src/lsp/switch-off.ts';
import { levelEdits } from '../../../server/src/settings/levels.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { settingsFileAt, writeSettings } from '../settings-writer.ts';
import { SHOWN } from './accept.ts';

/**
 * Switches a rule off in the settings file; says where that cannot be.
 * @returns whether it was written
 */
export async function switchOff(server: ReportServer, { config, rule }: SwitchOffArguments): Promise<boolean> {
  const uri = settingsFileAt(config);
  if (!uri || !(await writeSettings(server, uri, (text) => levelEdits(text, rule, 'off')))) return false;
  window.setStatusBarMessage(say('switch-off/done', {}), SHOWN);
  return true;
}
