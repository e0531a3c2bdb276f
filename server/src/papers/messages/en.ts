import type { PaperFault } from '../paper.ts';

/** Why a file cannot be read, and what to do: one sentence each. */
export const en: Readonly<Record<PaperFault, string>> = {
  'old-word':
    'This is a file of old Word (.doc or the like), which is not read: open it in Word or WPS and save it as .docx.',
  wps: 'This is a file of WPS (.wps), which is not read: open it in WPS and save it as .docx.',
  encrypted: 'The file is protected by a password: open it with the password and save it without one.',
  truncated: 'The end of the file is missing (not wholly downloaded or sent?): download it again, or ask for it again.',
  empty: 'The file is empty: see whether it was saved or sent at all.',
  'too-large':
    'The file is too large to read, which no report is: take out what is no part of the report; put several reports into a file each.',
  scan: 'This is a scan, pictures without text: use the Word file or page that it was made of, or have the text recognised first.',
  'other-kind': 'Files of this kind are not read: open it in the program that made it and save it as .docx.',
  'not-computed':
    'Formulas without a computed result ({count} cells: {named}): open it in Excel or WPS, save it, and check it again.',
  'old-sheet':
    'Sheets of this kind (.xls, .et, .ods, .csv) are not read: open it in Excel or WPS and save it as .xlsx.',
  archive:
    'This is a page kept with its pictures (.mht), which is not read: open it in a browser and save it as “web page, HTML only” (.html), or copy all of it into a text.',
  'rich-text': 'This is a file of rich text (.rtf), which is not read: open it in Word or WPS and save it as .docx.',
  'open-document':
    'This is an OpenDocument file (.odt), which is not read: open it in Word, WPS or LibreOffice and save it as .docx.',
  'script-page':
    'The page holds no text, a script fills it: open it in a browser, wait until all is shown, and copy all of it into a text.',
  broken:
    'The file is broken, or not what its name says: open it in Word or WPS, see that it is right, and save it as .docx.',
};
