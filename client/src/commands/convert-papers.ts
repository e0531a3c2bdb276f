import { CancellationTokenSource, ProgressLocation, TabInputCustom, Uri, languages, window, workspace } from 'vscode';
import { looksLikeReport } from '../../../server/src/core/features/recognise.ts';
import { beginningOf } from '../detection.ts';
import { nameOf, reasonOf } from '../files.ts';
import type { FolderResults } from '../folder/folder-results.ts';
import { LANGUAGE_ID } from '../names.ts';
import { type Converted, type Converter, type Decide, askUser, leaveAll } from '../papers/converter.ts';
import { say } from '../settings.ts';
import { checkUris } from './check-folder.ts';
import { papersIn } from './papers-in.ts';

/** Endings of the papers that can be chosen. */
const ENDINGS = ['docx', 'html', 'htm', 'pdf', 'xlsx'];

/**
 * Turns papers into texts beside them, and checks those: the ones given, those of a folder, the one that is open, or
 * those that the user chooses. Of one the text is opened; of several what is found goes to the list of problems.
 */
export async function convertPapers(
  converter: Converter,
  results: FolderResults,
  first: unknown,
  all: unknown,
): Promise<void> {
  const given = await givenPapers(first, all);
  const papers = await papersIn(given, new CancellationTokenSource().token);
  const [only, ...others] = papers;
  if (only && others.length === 0) await convertOne(converter, results, only);
  else if (only) await convertMany(converter, results, papers);
  else if (given.length > 0) void window.showInformationMessage(say('paper/none', {}));
}

async function givenPapers(first: unknown, all: unknown): Promise<readonly Uri[]> {
  // From the explorer: the one under the mouse, and all that are selected. From a link in our own editor: an address.
  const selected = Array.isArray(all) ? all.filter((each): each is Uri => each instanceof Uri) : [];
  if (selected.length > 0) return selected;
  if (first instanceof Uri) return [first];
  if (typeof first === 'string') return [Uri.parse(first, true)];
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof TabInputCustom) return [input.uri];
  return (
    (await window.showOpenDialog({
      canSelectMany: true,
      title: say('paper/choose', {}),
      filters: { [say('paper/papers', {})]: ENDINGS },
    })) ?? []
  );
}

/** Turns one paper into text and opens that. */
export async function convertOne(
  converter: Converter,
  results: FolderResults,
  paper: Uri,
  decide: Decide = askUser,
): Promise<void> {
  try {
    const { text, leftOut } = await converter.convert(paper, decide);
    if (!text) return;
    results.forget(paper);
    // What we write is in UTF-8, whatever VS Code is told to take texts for.
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === text.toString());
    const document = await workspace.openTextDocument(text, ...(isOpen ? [] : [{ encoding: 'utf8' }]));
    await window.showTextDocument(document, { preview: false });
    const isReport = looksLikeReport(beginningOf(document));
    if (isReport && document.languageId !== LANGUAGE_ID) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
    if (!isReport) void window.showInformationMessage(say('paper/no-report', { name: nameOf(text) }));
    tellLeftOut(paper, leftOut);
  } catch (error) {
    void window.showErrorMessage(say('paper/failed', { name: nameOf(paper), reason: reasonOf(error) }));
  }
}

function tellLeftOut(paper: Uri, leftOut: readonly string[]): void {
  if (leftOut.length === 0) return;
  const left = leftOut.join(say('comma', {}));
  void window.showInformationMessage(say('paper/left-out', { name: nameOf(paper), left }));
}

/** Turns several papers into texts, leaves every text as it is that is there and differs, and checks them all. */
async function convertMany(converter: Converter, results: FolderResults, papers: readonly Uri[]): Promise<void> {
  const options = { location: ProgressLocation.Notification, title: say('paper/progress', {}), cancellable: true };
  const done: Converted[] = [];
  const failures: string[] = [];
  await window.withProgress(options, async (progress, token) => {
    for (const paper of papers) {
      if (token.isCancellationRequested) return;
      progress.report({ message: nameOf(paper), increment: 100 / papers.length });
      try {
        done.push(await converter.convert(paper, leaveAll));
        results.forget(paper);
      } catch (error) {
        failures.push(say('paper/failed', { name: nameOf(paper), reason: reasonOf(error) }));
      }
    }
  });
  const texts = done.flatMap(({ text }) => text ?? []);
  const made = done.filter(({ isNew }) => isNew).length;
  const sentences = [say('paper/made', { made, left: done.length - made }), ...failures];
  const show = failures.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  void show(sentences.join(say('between', {})));
  await checkUris(results, texts);
}
