import { ConfigurationTarget, env, workspace } from 'vscode';
import type { Language } from '../../server/src/core/messages/catalogue.ts';
import { SWITCH_KEYS } from '../../server/src/lsp/switches.ts';
import { SHARED_KEYS } from '../../server/src/settings/given.ts';
import { SECTION } from './names.ts';
import { type LanguageSetting, type Say, speaker, spokenIn } from './words/words.ts';

/** Whether a plain text that looks like a report shall become one. */
export function autoDetect(): boolean {
  return workspace.getConfiguration(SECTION).get('autoDetect', true);
}

/** Whether findings at the level of hints are listed. */
export function showHints(): boolean {
  return workspace.getConfiguration(SECTION).get('showHints', false);
}

/** Lists hints where they are not listed, or no more: where the setting is written now, else for the user. */
export async function toggleHints(): Promise<void> {
  const settings = workspace.getConfiguration(SECTION);
  const isOfWorkspace = settings.inspect('showHints')?.workspaceValue !== undefined;
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('showHints', !showHints(), target);
}

/** Whether the reports of the workspace are read as soon as one is open. */
export function readsWorkspace(): boolean {
  return workspace.getConfiguration(SECTION).get('workspaceReports', true);
}

/** What the server is told before it can ask: a copy, as VS Code's own objects cannot be sent to a worker. */
export function serverSettings(): Readonly<Record<string, unknown>> {
  const settings = workspace.getConfiguration(SECTION);
  const shared = [...SHARED_KEYS, ...SWITCH_KEYS].map((key): [string, unknown] => [key, copyOf(settings.get(key))]);
  return { ...Object.fromEntries<unknown>(shared), language: language() };
}

function language(): LanguageSetting {
  return workspace.getConfiguration(SECTION).get<LanguageSetting>('language', 'zh-cn');
}

function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** The language that is set at this moment. */
export function spoken(): Language {
  return spokenIn(language(), env.language);
}

/** The extension's own sentences, in the language that is set at this moment. */
export const say: Say = (key, data) => speaker(language(), env.language)(key, data);
