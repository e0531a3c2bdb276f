import type { helpZhCn } from './help.zh-cn.ts';

const COMMON = `  --lang zh-cn|en     speak Chinese (default) or English
  -h, --help          show this help
  --version           show the version`;

/** Help in English, by command; the Chinese file gives the keys. */
export const helpEn = {
  gongkai: `gongkai: checks annual reports on government information disclosure, offline

Usage: gongkai COMMAND [OPTION]… [ARGUMENT]…

Commands:
  check     check reports and list what is wrong
  fix       correct what can safely be corrected, in the files
  new       write the blank report of an agency for a year
  convert   turn Word files, web pages, PDFs and sheets into text
  export    write a report as a page with the official form: merged headers, wrong cells marked; for printing
  extract   write the places of the six parts and the figures of the three tables as JSON
  overview  list many reports, a row each: state, equations, errors, warnings, findings and figures; as a sheet or a page
  compare   hold two reports of an agency against each other, cell by cell
  rollup    add the reports of members up into one
  rules     list every rule
  explain   explain a rule, an item of Article 20 or a row of a table
  lsp       serve an editor

Options:
${COMMON}

“gongkai COMMAND --help” shows the help of a command. Example: gongkai check report.txt
`,
  check: `gongkai check: check reports and list what is wrong

Usage: gongkai check [OPTION]… FILE|FOLDER|GLOB|-…

Folders are searched for .txt files and for Word files (.docx), web pages (.html, .htm), PDFs and sheets (.xlsx), with the
folders in them, but for those that begin with a dot, node_modules and links. “-” is standard input. Encodings of texts
are found out: UTF-8, UTF-16, GB18030 (with GBK and GB2312). A Word file and the like has no lines: the place of a finding
is a cell or paragraph of a part; ranges in JSON are those of the text that convert gives. Beside a text of the same name
it counts as the same report, and only the text is checked. What cannot be read (.doc, .wps) is said to be, with a remedy.

Options:
  --format text|json|github|sarif
                      text for people (default), JSON, annotations of GitHub Actions, or SARIF 2.1.0
  --fail-on LEVEL     exit status 1 where something of this level or above is found; never for never. Default: error
  --rule RULE=LEVEL   change the level of a rule, off to switch it off; may be repeated
  --config FILE       use this settings file, and no other
  --encoding NAME     read texts and pages in this encoding: utf-8, utf-16le, utf-16be, gb18030 (gbk); else found out
  --alone             check each report by itself; else several are also held against each other: what was brought
                      forward against what the year before left, and so on
  --records           the files are those of overview --format jsonl, a report a line: they are held against each other,
                      no report is read, and places are told in words
  --year YEAR         ask for missing reports of that year; else of the years with a report that adds others up
  --today DATE        today, such as 2026-01-31, to tell whether a deadline is over; else the day of this machine
  --verbose           also say each file's encoding, how many equations hold, and which files were passed over
  --ready             ready to publish? for each report what is left to be done before, each with a box to tick: errors,
                      warnings, equations that were not checked and why, cells not filled in, the deadline, and what no
                      program can see (sign-off, seal); then what is wrong with the settings. Exit status 0 where
                      nothing is left that a program can see, else 1
${COMMON}

Levels: error, warning, information, hint, off

Settings: each report has the nearest .gongkai.json, from its own folder up to the present one; a report elsewhere, that of
its own folder only. Options of the command line go over the settings file. A file that the settings leave out is passed
over where it is found in a folder, and checked where it is named.

Exit status: 0 nothing of that level found; 1 something found; 2 wrong usage, a file that cannot be read or decoded,
no report found at all, results that cannot be written, or interrupted (Ctrl-C; what was found until then is written all
the same). Where the reader of the results goes away (as with | head), all is checked and the status is the same
`,
  fix: `gongkai fix: correct what can safely be corrected, in the files

Usage: gongkai fix [OPTION]… FILE|FOLDER|GLOB…

Folders are searched for .txt files only; Word files and the like cannot be repaired yet: convert them to text first.

Only labels, residue and punctuation are corrected; never a figure, a name, a date or a sentence. Encoding, byte order mark
and line ends stay, as do owner, group and permissions, and a link stays a link. A file that changed since it was read, cannot
be written back in its encoding, is read-only, has hard links, or would lose its owner or permissions, is not written; why
is said.

Options:
  --dry-run           only show the changes (unified diff); write nothing
  --unsafe            also repairs that should be looked at, where there is one only or one that is right; changes figures.
                      What has several repairs, or none, is left and listed
  --rule RULE=LEVEL   change the level of a rule, off to leave alone what it finds; may be repeated
  --config FILE       use this settings file, and no other
${COMMON}

Exit status: 0 done; 1 something is left that was to be repaired (listed; mostly with --unsafe); 2 wrong usage, a file that
cannot be read or was not written, no report found at all, results that cannot be written, or interrupted. Where the reader
of the results goes away (as with | head), all files are repaired and the status is the same; where results cannot be
written for another reason, such as a full disk, it stops before the next file
`,
  new: `gongkai new: write the blank report of an agency for a year

Usage: gongkai new --agency NAME --year YEAR [OPTION]…
       gongkai new --after FILE [OPTION]…

Written to standard output, on the form due for that year, every figure blank.
Example: gongkai new --agency 云岭市档案局 --year 2024 > report.txt

With --after it goes on from the report of the year before: agency and year follow from that, the preamble has its address
and telephone, and “二、上年结转” has the figures of its “四、结转下年度继续办理”. What is blank or not certain there stays
blank; no other figure is filled in. What was taken over is told on standard error.

Options:
  --agency NAME       the full name, for title and preamble
  --year YEAR         the year of the report, four digits
  --after FILE        the report of the year before, a text, a Word file or the like; it is read only
  --encoding NAME     how the report of the year before is read, as for check
${COMMON}
`,
  convert: `gongkai convert: turn Word files, web pages, PDFs and sheets into text

Usage: gongkai convert [OPTION]… FILE|FOLDER|GLOB|-…

The text of one file goes to standard output; for several, or a folder, name a folder with -o. A row of a table is a line,
its cells are divided by tabs; automatic numbers of Word are written out, deleted revisions left out and inserted ones
kept; comments, headers, footers and page numbers are left out. Texts are in UTF-8. The files themselves never change.

Options:
  -o, --output FILE|FOLDER
                      write this file, over the one that may be there; or into this folder, under the same name with
                      .txt: a file that is there and differs stays as it is, which is said
  --encoding NAME     read pages in this encoding, as check does
${COMMON}

Exit status: 0 done; 2 wrong usage, a file that cannot be read, or a text that was not written
`,
  export: `gongkai export: write a report as a page with the official form

Usage: gongkai export --to html [OPTION]… FILE|-

The title, the words of each part, and the three tables as the form has them, with merged headers. Wrong cells are marked;
what they should be, and why, stands below the table, and above it how many identities hold. The page is one file, loads
nothing, can be printed, and reads again as the same report. The file itself never changes; it may be a text, a Word
file, a page, a PDF or a sheet.

Options:
  --to html           write a page (required)
  -o, --output FILE   write this file; one that is there is written over where this command made it, else it stays, which
                      is said. Standard output by default
  --rule RULE=LEVEL   change the level of a rule, as check does
  --config FILE       use this settings file only, as check does
  --encoding NAME     read texts and pages in this encoding, as check does
${COMMON}

Exit status: 0 done; 2 wrong usage, a file that cannot be read or decoded or is no report, or a page that was not written
`,
  extract: `gongkai extract: write the places of the six parts and the figures of the three tables as JSON

Usage: gongkai extract [OPTION]… FILE|FOLDER|GLOB|-…

Files as for check: texts, Word files, web pages, PDFs and sheets.

Options:
  --encoding NAME     read texts and pages in this encoding, as check does
${COMMON}

Exit status: 0 done; 2 wrong usage, a file that cannot be read or decoded, or no report found at all
`,
  overview: `gongkai overview: list many reports, a row each

Usage: gongkai overview [OPTION]… FILE|FOLDER|GLOB|-…

Of each report: agency, year, form, state (blank, errors, warnings, fine), how many equations hold, errors and warnings,
new requests and those carried out, file; by agency and year. Then what is without a report (years between two reports of
an agency) and which files were not read, and why. A page and a sheet also have all findings, a row each in words that can
be sent back (place, message, what to do), and all figures. Files are those of check: texts, Word files, pages, PDFs, sheets;
reports of several years and agencies are held against each other. No file that is read is ever changed.

Options:
  --format text|csv|json|jsonl|html|xlsx
                      text for people (default), comma-separated values that Excel opens, JSON, records as lines of JSON,
                      one page that fetches nothing and can be printed, or a sheet. Else as the name behind -o says
  -o, --output FILE   write this file; reports and what was to be read are never replaced. Default: standard output (a sheet
                      needs a file)
  --rule RULE=LEVEL   change the level of a rule, as in check
  --config FILE       use this settings file, and no other, as in check
  --encoding NAME     read texts and pages in this encoding, as in check
${COMMON}

Exit status: 0 done; 2 wrong usage, a file that cannot be read or decoded, no report at all, or nothing written
`,
  compare: `gongkai compare: hold two reports against each other, cell by cell

Usage: gongkai compare [OPTION]… OLD NEW

Each cell of the three tables with its figure in both, and by how much they differ; what changed comes first. Then the
sentences that are the same in both, figures and dates apart, to see what was copied. Cells that only one of two forms has
are said not to be comparable. Files are those of check: texts, Word files, pages, PDFs, sheets.

Options:
  --format text|json|html|xlsx
                      text for people (default), JSON, one page, or a sheet. Else as the name behind -o says
  -o, --output FILE   write this file; reports and what was to be read are never replaced. Default: standard output (a sheet
                      needs a file)
  --encoding NAME     read texts and pages in this encoding, as in check
${COMMON}

Exit status: 0 done, whatever has changed; 2 wrong usage, a file that cannot be read or decoded or is no report, or nothing
written
`,
  rollup: `gongkai rollup: add the reports of members up into one

Usage: gongkai rollup --agency NAME --year YEAR [OPTION]… FILE|FOLDER|GLOB…

The reports of the year in the folder, but for the agency's own, are added up cell by cell and written as a report of the
agency: the table of part three, decisions and fees are sums of those of members; rules, normative documents and the table
of part four are not, and stay blank. So do cells that the report of a member leaves open, which is said. It is said which
reports are counted, which are missing, and which are left out and why (another year, several of one agency, nothing filled
in, another form, equations that do not hold).

Options:
  --agency NAME       for which agency (required)
  --year YEAR         for which year (required)
  -o, --output FILE   write the report to this file; a file that is there is never replaced. Default: standard output
  --format text|json  say what was counted as text for people (default), or as JSON with the sums
  --config FILE       use this settings file, and no other, as in check
  --encoding NAME     read texts and pages in this encoding, as in check
${COMMON}

Exit status: 0 all counted; 1 something is missing, left out or left blank; 2 wrong usage, a file that cannot be read or
decoded, nothing to count, or nothing written
`,
  rules: `gongkai rules: list every rule

Usage: gongkai rules [OPTION]…

Options:
  --format text|json  text for people (default), or JSON
${COMMON}
`,
  explain: `gongkai explain: explain a rule, an item of Article 20 or a row of a table

Usage: gongkai explain [OPTION]… RULE|ITEM|ROW

An item is written 3, “（三）”, “第三项” or “第二十条第（三）项”; also “第十九条”, “第二十一条”, “第四十九条”, “第五十条”.
A row is called by its label, with its number or without.
Examples: gongkai explain row-sum; gongkai explain 3; gongkai explain 部分公开

Options:
${COMMON}
`,
  lsp: `gongkai lsp: serve an editor (Language Server Protocol)

Usage: gongkai lsp --stdio [OPTION]…

Started by an editor, not by hand. Every document that the client opens is checked, whatever its language identifier; no
settings are needed.

Options:
  --stdio             speak over standard input and output (must be given)
${COMMON}

--lang is the language where the editor does not set gongkai.language.
`,
} as const satisfies Record<keyof typeof helpZhCn, string>;
