import { CHARACTERS, DEPTHS, type Growing, MB, PIECES, filled, pieces } from './growing.ts';
import { HOSTILE } from './hostile.ts';
import { HEADINGS, TITLE, inReport } from './words.ts';

const SENTENCE = '全年共公开政府信息12条，其中，机构职能类3条，政策文件类4条，工作动态类5条；截止目前收到申请3件';

/** Texts without a table, and whole reports. @param report to be repeated */
export function proseTexts(report: string): Growing[] {
  return [
    { name: 'a report over and over', sizes: [...CHARACTERS, 50 * MB], text: (size) => filled(report, size) },
    characters('sentences on one line', `${SENTENCE}。`),
    characters('one sentence on one line', `${SENTENCE}，`),
    characters('one paragraph, its lines cut', `${SENTENCE}既使\n`),
    ...HOSTILE.map(([name, piece]) => characters(name, piece)),
    characters('digits on one line', '1'),
    characters('question marks on one line', '?'),
    characters('spaces on one line', ' '),
    characters('characters outside of the basic plane', '𠮷'),
    characters('carriage returns', '\r'),
    { name: 'nested brackets', sizes: DEPTHS, text: nested('（', '）') },
    { name: 'nested title marks', sizes: DEPTHS, text: nested('《', '》') },
    { name: 'open brackets', sizes: DEPTHS, text: (depth) => inReport('（3件《'.repeat(depth)) },
    { name: 'articles', sizes: PIECES, text: (count) => inReport('第二十条第（一）项、'.repeat(count)) },
    {
      name: 'headings',
      sizes: PIECES,
      text: (count) => `${TITLE}\n${pieces(HEADINGS, count, (word) => `${word}\n`)}`,
    },
    {
      name: 'items',
      sizes: PIECES,
      text: (count) => inReport(pieces(['（一）', '（三）', '1、'], count, (word) => `${word}加强。\n`)),
    },
    {
      name: 'residue of pages',
      sizes: PIECES,
      text: (count) => inReport(pieces(['分享到：', '打印', '|---|---|', '-3-'], count, (word) => `${word}\n`)),
    },
  ];
}

function characters(name: string, piece: string): Growing {
  return { name, sizes: CHARACTERS, text: (size) => inReport(filled(piece, size)) };
}

function nested(open: string, close: string): (depth: number) => string {
  return (depth) => inReport(`${open}政`.repeat(depth) + close.repeat(depth));
}
