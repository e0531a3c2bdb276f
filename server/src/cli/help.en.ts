import type { helpZhCn } from './help.zh-cn.ts';

const COMMON = `  --lang zh-cn|en     speak Chinese (default) or English
  -h, --help          show this help
  --version           show the version`;

/** Help in English, by command; the Chinese file gives the keys. */
export const helpEn = {
  gongkai: `gongkai: checks the plain text of annual reports on government information disclosure, offline

Usage: gongkai COMMAND [OPTION]… [ARGUMENT]…

Commands:
  check     check reports and list what is wrong
  extract   write the places of the six sections and the figures of the three tables as JSON
  rules     list every rule
  explain   explain a rule or an item of Article 20
  lsp       serve an editor

Options:
${COMMON}

“gongkai COMMAND --help” shows the help of a command. Example: gongkai check report.txt
`,
  check: `gongkai check: check reports and list what is wrong

Usage: gongkai check [OPTION]… FILE|FOLDER|GLOB|-…

Folders are searched for .txt files, with the folders in them, but for those that begin with a dot, node_modules and
links. “-” is standard input. Encodings are found out: UTF-8, UTF-16, GB18030 (with GBK and GB2312).

Options:
  --format text|json  text for people (default), or JSON
  --fail-on LEVEL     exit status 1 where something of this level or above is found; never for never. Default: error
  --rule RULE=LEVEL   change the level of a rule, off to switch it off; may be repeated
  --verbose           also say each file's encoding, how many identities hold, and which files were passed over
${COMMON}

Levels: error, warning, information, hint, off

Exit status: 0 nothing of that level found; 1 something found; 2 wrong usage, a file that cannot be read or decoded, or
no report found at all
`,
  extract: `gongkai extract: write the places of the six sections and the figures of the three tables as JSON

Usage: gongkai extract [OPTION]… FILE|FOLDER|GLOB|-…

Options:
${COMMON}

Exit status: 0 done; 2 wrong usage, a file that cannot be read or decoded, or no report found at all
`,
  rules: `gongkai rules: list every rule

Usage: gongkai rules [OPTION]…

Options:
  --format text|json  text for people (default), or JSON
${COMMON}
`,
  explain: `gongkai explain: explain a rule or an item of Article 20

Usage: gongkai explain [OPTION]… RULE|ITEM

An item is written 3, （三）, 第三项 or 第二十条第（三）项; also 第十九条, 第二十一条, 第四十九条, 第五十条.
Examples: gongkai explain row-sum; gongkai explain 3

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
