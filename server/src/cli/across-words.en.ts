import { comparison } from '../core/messages/en/comparison.ts';
import { rollUp } from '../core/messages/en/roll-up.ts';
import { sheetsEn } from '../sheets/words.en.ts';
import type { acrossZhCn } from './across-words.zh-cn.ts';

/** The same in English; the Chinese file gives the keys. */
export const acrossEn = {
  ...comparison,
  ...rollUp,
  ...sheetsEn,

  // A report after that of the year before.
  'new/taken': 'Taken from {path}: {carried} cells of requests carried over, {contacts} contact details.',
  'new/none-left': '{path}: no figure of “结转下年度继续办理” is certain. “上年结转” is blank; fill it in.',
  'new/merged':
    '{path}: settings say that agencies were merged in this year. “上年结转” is the sum of what all of them left; it is blank, fill it in.',
  'several-reports':
    '{path}: the headings of its parts come twice, as if two reports were in one file; only the first one counts. Make two files of it.',
  'output/needed': 'Name a file with -o: {format} is no text and cannot go to standard output.',
  'output/to-output': '-o takes the name of a file, not -: without -o it goes to standard output.',
  'output/other-kind':
    '“{path}” (-o) is not the name of a file of {format}. Name a {extension}, or say the format with --format.',
  'output/done': 'Written to {path}.',
  'output/same': '{path} is just so already, unchanged.',
  'output/input': '{path}: not written, it is one of the files to read. Give another name with -o.',
  'output/report': '{path}: not written, there is a report there. Give another name with -o.',
  'output/exists': '{path}: not written, there is something else there. Give another name with -o.',
  'output/no-folder': '{path}: not written, there is no folder “{folder}”. Make it first.',
  'output/not-a-file': '{path}: not written, it is not an ordinary file.',
  'sheet/too-long':
    '“{name}”: {count|row is|rows are} not in {path}: a sheet has at most 1,048,576 rows. Write folder by folder.',

  'records/too-long': '{path}: line {line} is too long for the record of a report; not read.',
  'records/no-json': '{path}: line {line} is no JSON; not read.',
  'records/version':
    '{path}: line {line} is a record of another version; not read. Write it anew with gongkai overview --format jsonl.',
  'records/member':
    '{path}: “{member}” of line {line} is not as it has to be; not read. Write it anew with gongkai overview --format jsonl.',
  'records/decode': '{path}: not in UTF-8; not read.',

  'compare/two': 'Name two reports: the old one, then the new one.',
  'compare/one-file': '“{name}” is not one file: name a file for each report, no folder and no glob.',
  'compare/years': 'The first report is of {before}, the second of {after}: name the old one first.',
  'compare/changed': 'Cells that changed: {count}',
  'compare/unchanged': 'Cells that did not change: {count}',
  'compare/zero': 'Other cells, 0 or blank and unchanged: {count}.',
  'compare/all-same': 'No cell that can be compared has changed.',
  'compare/not-comparable': 'Cells that only one of the forms has: {count}',
  'compare/same': 'Sentences that are the same (figures and dates apart): {count}',
  'compare/no-same': 'No sentence is the same (figures and dates apart).',
} as const satisfies Record<keyof typeof acrossZhCn, string>;
