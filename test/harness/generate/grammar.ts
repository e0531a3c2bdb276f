import type { BlockForm } from '../../../server/src/core/form/form.ts';
import { FORMS } from '../../../server/src/core/form/forms.ts';
import { KNOWN_SECTIONS } from '../../../server/src/core/form/known-sections.ts';

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
  readonly include?: string;
}

/** No tab: behind a tab begins a cell, not a heading. */
const BLANK = '[ \\x{3000}\\x{00a0}]*';
/** Where a cell begins and ends: at a tab, a pipe, or an end of the line. */
const CELL = `(?<=^|[\\t|])${BLANK}`;
const CELL_END = `(?=${BLANK}(?:$|[\\t|]))`;
const FIGURE = '[-+－＋]?[0-9０-９]+(?:[,，.．][0-9０-９]+)*';
const NUMERAL = '[一二三四五六七八九十]';
const TITLE = '(?:政府信息公开|信息公开|政务公开)';

/** The TextMate grammar. The words of the forms are taken from the forms themselves, so that a new form is coloured as well. */
export function grammar(): object {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: '政府信息公开年报',
    scopeName: 'text.gongkai-report',
    patterns: ['title', 'total-row', 'labels', 'figure', 'headings', 'inline'].map((name) => ({ include: `#${name}` })),
    repository: {
      title: { patterns: titles() },
      'total-row': totalRow(),
      labels: { patterns: labels() },
      figure: { patterns: [figure([])] },
      headings: { patterns: headings() },
      inline: { patterns: inline() },
    },
  };
}

function titles(): Pattern[] {
  const name = scopes('markup.heading.0', 'entity.name.section.title');
  const noSentence = '(?=[^。；;]{4,80}$)(?!.*(?:关于做好|通知|编制|根据|按照))';
  return [
    { name, match: `^${noSentence}.*${TITLE}.*(?:年度报告|年报|工作报告)(?:[（(][^）)]{1,4}[）)])?${BLANK}$` },
    { name, match: `^${noSentence}.*[0-9]{4} ?年.*${TITLE}(?:工作)?${BLANK}$` },
    { name, match: `^${BLANK}年度报告${BLANK}$` },
  ];
}

/** The row of totals: its figures are set off, where they stand on its line. */
function totalRow(): Pattern {
  return {
    begin: `${CELL}([（(]七[）)]总计)${CELL_END}`,
    end: '$',
    beginCaptures: { 1: { name: scopes('keyword.other.total') } },
    patterns: [figure(['markup.bold.total'])],
  };
}

function figure(around: readonly string[]): Pattern {
  return {
    match: `${CELL}(?:(${FIGURE})((?:个|件|条|项|万?元)?)|([/／—-]))${CELL_END}`,
    captures: {
      1: { name: scopes(...around, 'constant.numeric') },
      2: { name: scopes('keyword.other.unit') },
      3: { name: scopes('constant.language.nil') },
    },
  };
}

/** The words of all forms. A total is one whatever it is a total of. */
function labels(): Pattern[] {
  const blocks = FORMS.flatMap(({ tables }) => Object.values(tables).flatMap((table) => table.blocks));
  const all = (of: (block: BlockForm) => readonly string[]): string[] => blocks.flatMap(of);
  const columns = all(({ columns }) => columns.flatMap((each) => [each.label, ...(each.otherLabels ?? [])]));
  const broken = all(({ columns }) => columns.flatMap((each) => each.broken ?? []));
  const kinds: [scope: string, words: string[]][] = [
    ['keyword.other.total', ['总计']],
    ['entity.name.type.block', all(({ title }) => (title === undefined ? [] : [title]))],
    ['entity.name.function.row', all(({ rows }) => rows.flatMap((each) => [each.label, ...(each.otherLabels ?? [])]))],
    ['entity.name.type.group', all(({ groups }) => groups.map(({ label }) => label))],
    ['variable.parameter.column', [...columns, ...broken]],
    ['variable.parameter.header', all(({ headers }) => headers.map(({ label }) => label))],
  ];
  return kinds.map(([scope, words]) => ({
    match: `${CELL}(${anyOf(words)})${CELL_END}`,
    captures: { 1: { name: scopes(scope) } },
  }));
}

function headings(): Pattern[] {
  const numbered = `(?:第?${NUMERAL}{1,2}(?:部分)?[、.．,，:：]|[1-9１-９][、.．,，])`;
  const strict = KNOWN_SECTIONS.flatMap(({ title, otherTitles, reworded }) => [
    ...[title, ...otherTitles, ...reworded],
  ]);
  const loose = KNOWN_SECTIONS.flatMap(({ looseTitles }) => looseTitles);
  const part = (number: string): string => `(${number})${BLANK}`;
  const heading = (number: string, words: string, level: number): Pattern => ({
    match: `^${BLANK}${number}(${words})`,
    captures: {
      0: { name: scopes(`markup.heading.${level}`) },
      1: { name: scopes('punctuation.definition.heading') },
      2: { name: scopes('entity.name.section') },
    },
  });
  return [
    heading(`(?:${part(numbered)})?`, `(?:${anyOf(strict)})(?=${BLANK}$)`, 1),
    heading(part(`${NUMERAL}{1,2}[、.．,，]`), `(?:${anyOf(loose)})(?=${BLANK}$)`, 1),
    heading(part(`[（(](?:${NUMERAL}{1,3}|[0-9]{1,2})[）)]`), '[^。；;：:\\t|]{2,40}(?=[。：:]|$)', 2),
    heading(part('[0-9０-９]{1,2}[.．、]'), '[^0-9。；;：:\\t|][^。；;：:\\t|]{1,40}(?=[。：:]|$)', 3),
  ];
}

function inline(): Pattern[] {
  return [
    {
      name: scopes('constant.numeric.date'),
      match: '[0-9]{4} ?年度?(?: ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?)?|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}',
    },
    { name: scopes('string.other.document-number'), match: '[^\\s，。；：、（(《》〔]{0,12}〔[0-9]{4}〕[0-9]{1,4}号' },
    {
      name: scopes('string.quoted.other.citation'),
      begin: '《',
      end: '》|(?=[。；]|$)',
      patterns: [{ match: '《[^《》]*》' }, { match: '〈[^〈〉]*〉' }],
    },
    {
      match: `(?<![0-9０-９A-Za-z.．-]|[0-9０-９][,，])(${FIGURE})(?=${BLANK}(?:余)?(?:个|件|条|项|次|篇|份|人|期|场|部|家|起|万|亿|元|%|％))`,
      captures: { 1: { name: scopes('constant.numeric') } },
    },
  ];
}

function scopes(...names: readonly string[]): string {
  return names.map((name) => `${name}.gongkai-report`).join(' ');
}

/** Words in any of their writings: half-width or full-width marks and digits, quotes or none. The longest first. */
function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((each) => [...each].map(unit).join(''))
    .join('|');
}

function unit(character: string): string {
  if (/[0-9]/.test(character)) return `[${character}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]`;
  return UNITS.get(character) ?? character;
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['（', '[（(]'],
  ['）', '[）)]'],
  ['.', '[.．、]?'],
  ['、', '[、.．，,]?'],
  ['，', '[，,]?'],
  ['：', '[：:]?'],
  ['“', '[“"]?'],
  ['”', '[”"]?'],
]);
