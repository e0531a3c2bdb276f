import { env, workspace } from 'vscode';
import { SECTION } from './names.ts';
import { type LanguageSetting, type Say, speaker } from './words/words.ts';

/** Whether a plain text that looks like a report shall become one. */
export function autoDetect(): boolean {
  return workspace.getConfiguration(SECTION).get('autoDetect', true);
}

/** What the server is told before it can ask: a copy, as VS Code's own objects cannot be sent to a worker. */
export function serverSettings(): { rules: Readonly<Record<string, string>>; language: LanguageSetting } {
  const settings = workspace.getConfiguration(SECTION);
  return {
    rules: { ...settings.get<Record<string, string>>('rules') },
    language: settings.get<LanguageSetting>('language', 'zh-cn'),
  };
}

/** The extension's own sentences, in the language that is set at this moment. */
export const say: Say = (key, data) => speaker(serverSettings().language, env.language)(key, data);
