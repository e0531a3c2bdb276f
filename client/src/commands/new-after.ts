import { type TextDocument, Uri, window, workspace } from 'vscode';
import { isPaperSought } from '../../../server/src/host/paper-names.ts';
import { excessText } from '../../../server/src/host/bounds.ts';
import { decodeBounded } from '../../../server/src/host/decode-bounded.ts';
import type { Made, ReportBefore } from '../../../server/src/lsp/report-after.ts';
import { nameOf, readReport, reasonOf } from '../files.ts';
import type { FormPanel } from '../form/form-panel.ts';
import { paperText } from '../papers/paper-text.ts';
import type { ReportServer } from '../report-server.ts';
import type { Entry } from '../reports/entries.ts';
import { lastBefore } from '../reports/last-before.ts';
import type { ReportIndex } from '../reports/report-index.ts';
import { say, spoken } from '../settings.ts';
import { askAgency, askYear, begun } from './new-report.ts';
import { reportInFront, sayNoReport } from './report-in-front.ts';
import { reportFileName } from './report-name.ts';
import { folderOffered, saveNew } from './save-new.ts';

/** What the command works with. */
interface Parts {
  readonly server: ReportServer;
  readonly form: FormPanel;
  readonly index: Pick<ReportIndex, 'present'>;
  /** Where a file is offered to be saved when no folder can be written. */
  readonly home: Uri;
}

/**
 * Makes the report of the year after: asks where to save it and what the one before does not tell, and shows it beside
 * its form, as a new report is.
 * @param given the report before, a year or an agency of the view; else it is the one in front
 * @returns the report; undefined where nothing is written
 */
export async function newAfter(parts: Parts, given: unknown): Promise<TextDocument | undefined> {
  const last = lastOf(given, parts.index);
  if (last === null) return void window.showWarningMessage(say('after/none-before', {}));
  if (!last) return void sayNoReport();
  try {
    return await newAfterThat(parts, last);
  } catch (error) {
    const sentence = say('after/failed', { name: nameOf(last), reason: reasonOf(error) });
    return void window.showErrorMessage(sentence);
  }
}

/** The report before; null where the view has none, undefined where no report is in front. */
function lastOf(given: unknown, { present }: Parts['index']): Uri | null | undefined {
  if (given instanceof Uri) return given;
  if (typeof given !== 'object' || given === null || !('kind' in given)) return reportInFront()?.uri;
  const file = lastBefore(given as Entry, present);
  return file === null ? null : Uri.parse(file, true);
}

async function newAfterThat({ server, form, home }: Parts, last: Uri): Promise<TextDocument | undefined> {
  const text = await textOf(server, last);
  const first = await made(server, last, { text, agency: null, year: null });
  if (!first?.isReport) return void window.showWarningMessage(say('after/no-report', { name: nameOf(last) }));
  if (first.isSeveral) return void window.showWarningMessage(say('after/several', { name: nameOf(last) }));
  const agency = first.agency ?? (await askAgency());
  const year = agency === undefined ? null : (first.year ?? (await askYear()));
  if (agency === undefined || year === null) return undefined;
  const report = first.text === null ? await made(server, last, { text, agency, year }) : first;
  const content = report?.text ?? null;
  if (!report || content === null) return undefined;
  const saved = await saveNew(Uri.joinPath(folderOf(last, home), reportFileName(agency, year)), content);
  if (!saved) return undefined;
  const document = await begun(server, form, saved);
  void window.showInformationMessage(takenText(last, report));
  return document;
}

async function made(server: ReportServer, last: Uri, asked: Omit<ReportBefore, 'uri'>): Promise<Made | null> {
  const client = await server.started();
  const params: ReportBefore = { uri: client.code2ProtocolConverter.asUri(last), ...asked };
  return client.sendRequest<Made | null>('gongkai/reportAfter', params);
}

/** The text of a report: as it is in its editor, else as its file is. Rejects with why it cannot be read. */
async function textOf(server: ReportServer, uri: Uri): Promise<string> {
  const open = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (open) return open.getText();
  if (isPaperSought(uri.path)) return (await paperText(server, uri)).text;
  const found = decodeBounded(await readReport(uri));
  if (!found) throw new Error(say('file/binary', {}));
  if ('excess' in found) throw new Error(excessText(found.excess, spoken()));
  return found.text.text;
}

/** The folder that the report before lies in, where it can be written; else where a new report is offered. */
function folderOf(last: Uri, home: Uri): Uri {
  const isFiled = workspace.fs.isWritableFileSystem(last.scheme) === true && last.path.lastIndexOf('/') > 0;
  return isFiled ? Uri.joinPath(last, '..') : folderOffered(home);
}

function takenText(last: Uri, { carried, contacts, isMerged }: Made): string {
  const taken = say('after/taken', { name: nameOf(last), carried, contacts });
  if (carried > 0) return taken;
  return [taken, say(isMerged ? 'after/merged' : 'after/none-left', {})].join(say('between', {}));
}
