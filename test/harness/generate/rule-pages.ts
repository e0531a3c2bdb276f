import { speaker } from '../../../server/src/cli/words.ts';
import { type Language, WORDINGS } from '../../../server/src/core/messages/catalogue.ts';
import { sourcesOf } from '../../../server/src/core/messages/explain/sources.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import type { Family, RuleData } from '../../../server/src/core/rules/rule.ts';
import { fixture } from '../../support/sample.ts';
import { type AcrossCases, acrossExampleOf } from './across-examples.ts';
import { type Example, type RuleCases, exampleOf } from './examples.ts';
import { PAGE_WORDS } from './page-words.ts';
import { toolExamples } from './tool-examples.ts';

/** Where the pages of rules stand. */
export const PAGES = 'docs/rules';

/** The tests of rules that look at one text, and of those that hold several against each other. */
interface Cases {
  readonly cases: readonly RuleCases[];
  readonly several: readonly AcrossCases[];
}

/** A page for each rule, and one that lists them by family. */
export function rulePages(cases: Cases): Record<string, string> {
  const examples = examplesOf(cases);
  const pages = RULES.map((rule) => [`${PAGES}/${rule.name}.md`, rulePage(rule, examples.get(rule.name)!)] as const);
  return { [`${PAGES}/README.md`]: index(), ...Object.fromEntries(pages) };
}

function examplesOf({ cases, several }: Cases): ReadonlyMap<string, Example> {
  const faultless = ['faultless-2019.txt', 'faultless-2021.txt'].map(fixture);
  const own = toolExamples();
  return new Map(
    RULES.map((rule) => {
      const tested = cases.find((each) => each.rule === rule.name);
      const across = several.find((each) => each.rule === rule.name);
      const example =
        own[rule.name] ?? (tested && exampleOf(rule, tested, faultless)) ?? (across && acrossExampleOf(rule, across));
      if (!example) throw new Error(`${rule.name} has no example`);
      return [rule.name, example];
    }),
  );
}

function rulePage(rule: RuleData, example: Example): string {
  const { title } = WORDINGS['zh-cn'].explanations[rule.name];
  const english = WORDINGS.en.explanations[rule.name].title;
  const lines = [
    `# ${rule.name}：${title}`,
    ...part(rule, 'zh-cn', '##', exampleShown(example)),
    `## English: ${english}`,
    ...part(rule, 'en', '###', [PAGE_WORDS.en.says, `> ${escaped(example.says.en)}`]),
    `[${PAGE_WORDS['zh-cn'].index} · ${PAGE_WORDS.en.index}](README.md)`,
  ];
  return `${lines.join('\n\n')}\n`;
}

function part(rule: RuleData, language: Language, mark: string, example: readonly string[]): string[] {
  const { what, silent, mend } = WORDINGS[language].explanations[rule.name];
  const words = PAGE_WORDS[language];
  const sources = sourcesOf(rule.name, language);
  const list = sources.map((source) => `- ${escaped(source)}`).join('\n');
  const section = (heading: string, ...text: string[]): string[] => [`${mark} ${heading}`, ...text];
  return [
    noteOf(rule, language),
    ...section(words.what, escaped(what)),
    ...(sources.length === 0 ? [] : section(words.sources, list)),
    ...section(words.example, ...example),
    ...section(words.silent, escaped(silent)),
    ...section(words.mend, escaped(mend)),
    ...section(words.off, words.offText(rule.name)),
  ];
}

/** Reports are Chinese: the English part of a page points to the texts of the Chinese one. */
function exampleShown({ before, after, says, fixed, beside }: Example): string[] {
  const text = (lines: readonly string[]) => ['```text', ...lines, '```'].join('\n');
  const said = `> ${escaped(says['zh-cn'])}`;
  if (beside) {
    const [own, ...others] = beside.map(({ file, lines }) => [`\`${file}\`：`, text(lines)]);
    const mended = after.length > 0 ? ['用快速修复改后：', text(after)] : [];
    return [
      `文件（\`⟦⟧\` 里是${others.length > 0 ? '标出的地方，和它所对照的地方' : '标出的地方'}）：`,
      ...own!,
      ...others.flat(),
      PAGE_WORDS['zh-cn'].says,
      said,
      ...mended,
    ];
  }
  const mended = fixed ? '用快速修复改后：' : '改后：';
  return ['改前（`⟦⟧` 里是标出的地方）：', text(before), PAGE_WORDS['zh-cn'].says, said, mended, text(after)];
}

function noteOf({ family, severity, fixable }: RuleData, language: Language): string {
  const say = speaker(language);
  const words = PAGE_WORDS[language];
  const colon = language === 'en' ? ': ' : '：';
  const level = `${words.level}${colon}${say(`level/${severity}`, {})} (\`${severity}\`)`;
  return [level, `${words.family}${colon}${say(`family/${family}`, {})}`, words.repair[fixable ? 1 : 0]].join(' · ');
}

const INDEX_HEADER = [
  '| 规则 · Rule | 中文 | English | 级别 · Level | 快速修复 · Quick fix |',
  '|---|---|---|---|:-:|',
];

function index(): string {
  const families = new Map<Family, RuleData[]>();
  for (const rule of RULES) families.set(rule.family, [...(families.get(rule.family) ?? []), rule]);
  const lists = [...families].map(([family, rules]) => {
    const heading = (['zh-cn', 'en'] as const).map((language) => speaker(language)(`family/${family}`, {}));
    const rows = rules.map(({ name, severity, fixable }) => {
      const titles = [WORDINGS['zh-cn'], WORDINGS.en].map(({ explanations }) => escaped(explanations[name].title));
      return `| [\`${name}\`](${name}.md) | ${titles.join(' | ')} | \`${severity}\` | ${fixable ? '✔' : ''} |`;
    });
    return [`## ${heading.join(' · ')}`, [...INDEX_HEADER, ...rows].join('\n')];
  });
  return `${['# 规则 · Rules', ...lists.flat()].join('\n\n')}\n`;
}

/** Words of a report stand in explanations; none of them is Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\*_<>[\]#|`]/g, '\\$&');
}
