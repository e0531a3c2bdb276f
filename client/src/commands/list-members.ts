import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import { refusalText } from '../../../server/src/host/refusal.ts';
import type { Candidate } from '../../../server/src/core/across/listing.ts';
import type { Listed } from '../../../server/src/lsp/overview.ts';
import { memberListEdits } from '../../../server/src/settings/member-list.ts';
import { CONFIG_NAME } from '../../../server/src/settings/paths.ts';
import { reasonOf } from '../files.ts';
import type { ReportServer } from '../report-server.ts';
import { Gathering } from '../reports/gathering.ts';
import { readWithProgress } from '../reports/progress.ts';
import { say, spoken } from '../settings.ts';
import { settingsFileAt, showFault, writeSettings } from '../settings-writer.ts';

/**
 * Makes a list of members of the agencies whose reports lie in a folder: asks whose list it is and who is on it, writes
 * it into the folder's settings file, shows that, and says what was left out.
 * @param given the folder; else it is that of the workspace
 * @returns the settings file; undefined where nothing was written
 */
export async function listMembers(server: ReportServer, given: unknown): Promise<Uri | undefined> {
  const folder = given instanceof Uri ? given : await chosenFolder();
  const config = folder && settingsFileAt(Uri.joinPath(folder, CONFIG_NAME).toString());
  if (!folder || !config) return undefined;
  try {
    return await Gathering.with(server, (gathering) => listed(server, gathering, { folder, config }));
  } catch (error) {
    return void window.showErrorMessage(say('members/failed', { reason: reasonOf(error) }));
  }
}

async function chosenFolder(): Promise<Uri | undefined> {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  if (!only) return void window.showWarningMessage(say('overview/no-folder', {}));
  if (others.length === 0) return only.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: say('members/folder', {}) }))?.uri;
}

async function listed(
  server: ReportServer,
  gathering: Gathering,
  { folder, config }: { readonly folder: Uri; readonly config: Uri },
): Promise<Uri | undefined> {
  const text = await settingsText(server, config);
  // What cannot be written into is said before anything is asked.
  if (text === null || !memberListEdits(text, '', [''])) return void showFault(config, say('accept/faulty', {}));
  const title = say('members/progress', {});
  const reports = await readWithProgress(gathering, { title, folders: [folder], withFindings: false });
  if (reports === null) return undefined;
  if (reports === 0) return void window.showWarningMessage(say('overview/no-reports', {}));
  const ask = (parent: string | null) =>
    gathering.ask<Listed>('gongkai/listing', { parent, config: { uri: config.toString(), text } });
  const parent = await askParent((await ask(null)).offered);
  if (parent === undefined) return undefined;
  const { candidates, nameless } = await ask(parent);
  if (candidates.length === 0)
    return void window.showInformationMessage(leftText(say('members/none', { parent }), [], nameless));
  const names = await askMembers(parent, candidates);
  if (!names || names.length === 0) return undefined;
  if (!(await writeSettings(server, config, (present) => memberListEdits(present, parent, names)))) return undefined;
  await window.showTextDocument(config, { preview: false });
  const left = candidates.filter(({ name }) => !names.includes(name));
  void window.showInformationMessage(leftText(say('members/done', { parent, count: names.length }), left, nameless));
  return config;
}

/** What the settings file says by now; null where it is no text that can be written into. */
async function settingsText(server: ReportServer, config: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((each) => each.uri.toString() === config.toString());
  if (open) return open.getText();
  const present = await server.readSettings(config);
  if (typeof present === 'string') throw new Error(refusalText(present, spoken()));
  return present && present.encoding !== 'utf-8' ? null : (present?.text ?? '');
}

async function askParent(offered: string | null): Promise<string | undefined> {
  const parent = await window.showInputBox({
    title: say('members/parent', {}),
    prompt: say('members/parent-example', {}),
    value: offered ?? '',
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? say('members/parent-missing', {}) : undefined),
  });
  return parent?.trim();
}

async function askMembers(parent: string, candidates: readonly Candidate[]): Promise<string[] | undefined> {
  const items = candidates.map((each): QuickPickItem => {
    const why = objectionText(each);
    return {
      label: each.name,
      description: each.years.join(say('comma', {})),
      ...(why !== null && { detail: why }),
      picked: why === null,
    };
  });
  const options = { canPickMany: true, ignoreFocusOut: true } as const;
  const chosen = await window.showQuickPick(items, {
    ...options,
    title: say('members/title', { parent }),
    placeHolder: say('members/choose', {}),
  });
  return chosen?.map(({ label }) => label);
}

/** Why an agency is not taken unless the user says so; null where nothing speaks against it. */
function objectionText({ objection }: Candidate): string | null {
  return objection && say(`members/${objection.kind}`, { other: objection.other });
}

/** A sentence, and what is not on the list, with why. */
function leftText(sentence: string, left: readonly Candidate[], nameless: readonly string[]): string {
  const [comma, between] = [say('comma', {}), say('between', {})];
  const names = left.map((each) => {
    const why = objectionText(each);
    return why === null ? each.name : say('members/left-why', { name: each.name, why });
  });
  return [
    sentence,
    ...(names.length > 0 ? [say('members/left', { names: names.join(comma) })] : []),
    ...(nameless.length > 0 ? [say('members/nameless', { files: nameless.join(comma) })] : []),
  ].join(between);
}
