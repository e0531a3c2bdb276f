import { FORMS } from '../../server/src/core/form/forms.ts';
import { KNOWN_SECTIONS } from '../../server/src/core/form/known-sections.ts';
import type { Random } from './random.ts';

/** A report taken apart. */
interface Seed {
  readonly text: string;
  /** What stands before the first heading. */
  readonly opening: string;
  /** Its sections, each with its heading. */
  readonly sections: readonly string[];
}

/** Gives texts to begin with: whole reports, sections of them, and words of the forms in any order. */
export class Seeds {
  readonly #seeds: readonly Seed[];
  readonly #faulty: readonly string[];

  /**
   * @param texts reports, one at least
   * @param faulty reports on which rules are known to speak, one at least; mostly taken whole
   */
  constructor(texts: readonly string[], faulty: readonly string[]) {
    this.#seeds = texts.map(seedOf);
    this.#faulty = faulty;
  }

  /** A text of a few thousand characters at most; mostly a section under a title, which is read as a report. */
  any(random: Random): string {
    if (random.oneIn(ONE_FAULTY_IN)) return random.pick(this.#faulty).slice(0, LONGEST_TEXT);
    const { text, opening, sections } = random.pick(this.#seeds);
    const kind = random.below(100);
    if (kind < 4) return text.slice(0, LONGEST_TEXT);
    if (kind < 10) return words(random);
    const section = sections.length === 0 ? text : random.pick(sections);
    const part = section.length <= LONGEST_SECTION ? section : windowOf(section, random);
    if (kind < 15) return part;
    return `${kind < 55 ? TITLE : kind < 60 ? PREAMBLE : opening}\n${part}`;
  }
}

const ONE_FAULTY_IN = 6;
const LONGEST_TEXT = 8000;
const LONGEST_SECTION = 3000;
const LONGEST_OPENING = 400;
const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
/** A title, and a preamble with a wrong word and a wrong name of a section. */
const PREAMBLE = `${TITLE}\n所列数据截止2023年12月31日。本报告由总体情况、主动公开政信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等部分组成。`;
/** So many characters of a title tell that a line is a heading, in whatever layout. */
const TELLING = 6;

function seedOf(text: string): Seed {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length < 80 && KNOWN_SECTIONS.some(({ title }) => line.includes(title.slice(0, TELLING)))) starts.push(at);
    at += line.length + 1;
  }
  const opening = text.slice(0, starts[0] ?? 0).slice(0, LONGEST_OPENING);
  return { text, opening, sections: starts.map((start, each) => text.slice(start, starts[each + 1])) };
}

/** The first line of a section, and a stretch of its lines. */
function windowOf(section: string, random: Random): string {
  const lines = section.split('\n');
  const from = 1 + random.below(lines.length - 1);
  return [lines[0], ...lines.slice(from)].join('\n').slice(0, LONGEST_SECTION);
}

const LABELS = FORMS.flatMap(({ sections, tables }) => [
  ...sections.map(({ title }) => title),
  ...Object.values(tables).flatMap(({ blocks }) =>
    blocks.flatMap(({ title = '', headers, groups, columns, rows }) => [
      title,
      ...[...headers, ...groups, ...columns, ...rows].map(({ label }) => label),
    ]),
  ),
]);
const BETWEEN = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\t',
  '\t',
  '\n\t',
  '|',
  ' | ',
  ' ',
  '  ',
  '',
  '0',
  '\t0',
  '\n3\n',
  ' 12 ',
  '一、',
];

function words(random: Random): string {
  const parts = [random.oneIn(2) ? `${TITLE}\n` : ''];
  for (let count = 2 + random.below(60); count > 0; count--) parts.push(random.pick(LABELS), random.pick(BETWEEN));
  return parts.join('');
}
