import type { zhCn } from './zh-cn.ts';

/** What the extension itself says in English. */
export const en: Readonly<Record<keyof typeof zhCn, string>> = {
  product: 'Disclosure reports',

  'status/bar': 'Report {hold}/{total} {mark}',
  'status/bar-error': '{count|error|errors}',
  'status/bar-warning': '{count|warning|warnings}',
  'status/bar-only': 'Report: {text}',
  'status/name': 'Report check',
  'status/form': '{year} (form of {form})',
  'status/year': '{year}',
  'status/no-year': 'Year unknown',
  'status/identities': 'Equations {hold}/{total} {mark}',
  'status/unchecked': '{count} not checked',
  'status/none': 'no findings',
  'status/not-a-report': 'Not recognised as a report',
  'status/excluded': 'Left out by the settings',
  'status/accepted': '{count} accepted',
  'status/waiting': 'Checking',
  'status/problems': 'Show problems',

  error: '{count|error|errors}',
  warning: '{count|warning|warnings}',
  information: '{count|note|notes}',
  hint: '{count|hint|hints}',
  comma: ', ',
  between: ' ',

  'folder/choose': 'Choose the folder to check',
  'folder/open': 'Check',
  'folder/progress': 'Checking the folder',
  'folder/of': '{done}/{total}',
  'folder/no-text': 'The folder holds no .txt file, Word file (.docx), web page, PDF or .xlsx file.',
  'folder/no-report': 'None of {files} files (.txt, Word, web pages, PDF, .xlsx) was recognised as a report.',
  'folder/done': 'Reports checked: {reports}; {findings}.',
  'folder/accepted': 'Accepted and not listed: {count}.',
  'folder/skipped': 'Files passed over because they are no reports or left out: {count}; see the output.',
  'folder/no-report-file': '{path}: no report, or left out by the settings; passed over.',
  'folder/twin': '{path}: beside a text of the same name, the same report; only the text is looked at.',
  'folder/twins':
    'Word files and the like beside a text of the same name, of which only the text is looked at: {count}.',
  'folder/unread': 'Files that could not be read: {count}; see the output.',
  'folder/broken': 'Files with bytes that cannot be decoded: {count}; see the output.',
  'folder/cancelled': 'Cancelled. What was found until then:',

  'file/folder': 'a folder that cannot be looked into',
  'file/no-file': 'not a regular file; not read',
  'file/too-large': 'larger than {megabytes} MB, which no report is; not read',
  'file/binary': 'not a text file',
  'file/undecodable':
    'read as {encoding}, it cannot be decoded in {count|place|places}, first at line {line}, column {column} (byte offset {offset}).',

  'paste/table': 'Table: rows, and tabs between cells',
  'paper/lang': 'en',
  'paper/convert': 'Convert to Text and Check',
  'paper/is-word':
    'This is a Word file, which the editor cannot show. Its words and tables can be turned into text and checked as a report.',
  'paper/is-sheet':
    'This is a sheet (.xlsx), which the editor cannot show. Its tables can be turned into text and checked as a report.',
  'paper/is-pdf':
    'This is a PDF, which the editor cannot show. Its words and tables can be turned into text and checked as a report.',
  'paper/is-old':
    'This is a file of old Word or of WPS, which mostly cannot be read: open it in Word or WPS, save it as .docx, and convert that.',
  'paper/untouched': 'The text is saved beside it under the same name with .txt; this file itself does not change.',
  'paper/choose': 'Choose files to convert to text',
  'paper/papers': 'Word files, web pages, PDFs, sheets',
  'paper/none': 'No Word file, web page, PDF or sheet is there.',
  'paper/progress': 'Converting to text',
  'paper/made': 'Converted to text: {made}; texts that were there and are left as they were: {left}.',
  'paper/failed': '“{name}” was not converted: {reason}',
  'paper/no-report': 'Converted to “{name}”, which does not look like a report and is not checked.',
  'paper/left-out': 'Not in the text of “{name}”: {left}.',
  'paper/exists': 'Beside “{paper}” there is “{text}” already, which differs from what it is converted to now.',
  'paper/exists-edited':
    'Beside “{paper}” there is “{text}” already, which differs from what it is converted to now; it may have been edited.',
  'paper/open': 'Open the Text',
  'paper/again': 'Convert Again',
  'paper/again-keeping': 'Convert Again, Keep the Old',
  'paper/compare': 'Compare',
  'paper/compared': '{name}: the text ↔ converted now',
  'paper/kept': 'The text from before is kept as “{name}”.',
  'paper/changed': '“{paper}” has been changed since it was converted to “{text}”, which may be out of date.',

  'new/agency': 'Full name of the agency',
  'new/agency-example': 'such as “云岭市档案局”',
  'new/agency-missing': 'The full name is needed for the title and the preamble.',
  'new/year': 'Year of the report',
  'new/year-wrong': 'Write a year of four digits, {from} or later.',

  'accept/reason': 'Why this may stand',
  'accept/optional': 'May be left empty: press Enter; Esc cancels. Kept in .gongkai.json, with the folder.',
  'accept/done': 'Accepted and recorded in .gongkai.json.',
  'accept/nowhere': 'There is nowhere to record it: the report is in no folder yet. Save it first.',
  'accept/read-only': 'There is nowhere to record it: this folder is read-only.',
  'accept/faulty': '.gongkai.json is not JSON, or not UTF-8, and was not changed. Correct it first.',
  'accept/failed': 'Not recorded: .gongkai.json cannot be written ({reason}).',
  'accept/open': 'Open',

  'level/error': 'error',
  'level/warning': 'warning',
  'level/information': 'information',
  'level/hint': 'hint',
  'task/name': 'Check reports',
  'task/no-folder': 'No folder is open.',
  'task/unreadable': '{path}: cannot be read ({reason}).',

  'recalculate/no-report': 'Open a report first.',
  'recalculate/nothing': 'Every total agrees with its parts; nothing to change.',

  'detection/left':
    '“{name}” was made plain text and is no longer checked as a report. To have it checked again, press the button below, or choose the language “政府信息公开年报” at the lower right.',
  'detection/again': 'Check again',

  'encoding/wrong': '“{name}” was probably opened in the wrong encoding: it is {encoding}.',
  'encoding/reopen': 'Reopen as {encoding}',
  'encoding/dirty': '“{name}” has unsaved changes and was not reopened. Undo them or save it elsewhere first.',

  'server/failed': 'The checking service did not start: {reason}',
  'show-output': 'Show output',
};
