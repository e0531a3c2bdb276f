import { type TextDocument, window, workspace } from 'vscode';
import { blankReport } from '../../../server/src/core/features/blank-report.ts';
import { FORMS } from '../../../server/src/core/form/forms.ts';
import { LANGUAGE_ID } from '../names.ts';
import { say } from '../settings.ts';

const FIRST_YEAR = Math.min(...FORMS.map(({ firstYear }) => firstYear));

/** Asks for agency and year and opens the blank report of that year, unsaved. */
export async function newReport(): Promise<TextDocument | undefined> {
  const agency = await window.showInputBox({
    title: say('new/agency', {}),
    prompt: say('new/agency-example', {}),
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? say('new/agency-missing', {}) : undefined),
  });
  if (agency === undefined) return undefined;
  const year = await window.showInputBox({
    title: say('new/year', {}),
    // A year is reported in the next.
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: (text) => (yearOf(text) === null ? say('new/year-wrong', { from: FIRST_YEAR }) : undefined),
  });
  const content = year === undefined ? null : blankReport(agency.trim(), yearOf(year) ?? 0);
  if (content === null) return undefined;
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content });
  await window.showTextDocument(document);
  return document;
}

function yearOf(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= FIRST_YEAR ? year : null;
}
