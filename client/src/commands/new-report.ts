import {
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  languages,
  window,
  workspace,
} from 'vscode';
import { blankReport } from '../../../server/src/core/features/blank-report.ts';
import { FORMS } from '../../../server/src/core/form/forms.ts';
import { askForm } from '../form/ask-form.ts';
import type { FormPanel } from '../form/form-panel.ts';
import { isReport } from '../form/followed.ts';
import { rangeAt } from '../form/places.ts';
import { LANGUAGE_ID } from '../names.ts';
import type { ReportServer } from '../report-server.ts';
import { say } from '../settings.ts';
import { reportFileName } from './report-name.ts';
import { folderOffered, saveNew } from './save-new.ts';

const FIRST_YEAR = Math.min(...FORMS.map(({ firstYear }) => firstYear));

/**
 * Asks for agency and year and where to save, writes the blank report of that year, and shows it beside its form, both at
 * the first cell that is to be filled in.
 * @param home where it is offered to be saved when no folder is open
 * @returns the report; undefined where the user has had enough, and nothing is written
 */
export async function newReport(server: ReportServer, form: FormPanel, home: Uri): Promise<TextDocument | undefined> {
  const agency = await askAgency();
  const year = agency === undefined ? null : await askYear();
  const content = agency === undefined || year === null ? null : blankReport(agency, year);
  if (agency === undefined || year === null || content === null) return undefined;
  const saved = await saveNew(Uri.joinPath(folderOffered(home), reportFileName(agency, year)), content);
  if (!saved) return undefined;
  const document = await openReport(saved);
  await showFirstCell(server, document);
  form.show(document);
  return document;
}

/** Asks for the full name of an agency. */
export async function askAgency(): Promise<string | undefined> {
  const agency = await window.showInputBox({
    title: say('new/agency', {}),
    prompt: say('new/agency-example', {}),
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? say('new/agency-missing', {}) : undefined),
  });
  return agency?.trim();
}

async function askYear(): Promise<number | null> {
  const year = await window.showInputBox({
    title: say('new/year', {}),
    // A year is reported in the next.
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: (text) => (yearOf(text) === null ? say('new/year-wrong', { from: FIRST_YEAR }) : undefined),
  });
  return year === undefined ? null : yearOf(year);
}

/** Opens what was written just now, which the user may have called anything. */
async function openReport(uri: Uri): Promise<TextDocument> {
  const isOpen = workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
  const document = await workspace.openTextDocument(uri, ...(isOpen ? [] : [{ encoding: 'utf8' }]));
  return isReport(document) ? document : languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}

async function showFirstCell(server: ReportServer, document: TextDocument): Promise<void> {
  const editor = await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
  // Where the server fails, the form says why.
  const form = await askForm(server, document).catch(() => null);
  const first = form?.cells[0];
  if (!first) return;
  const { start } = rangeAt(first.range);
  editor.selection = new Selection(start, start);
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenter);
}

function yearOf(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= FIRST_YEAR ? year : null;
}
