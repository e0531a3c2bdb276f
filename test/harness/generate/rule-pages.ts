import { speaker } from '../../../server/src/cli/words.ts';
import { type Language, WORDINGS } from '../../../server/src/core/messages/catalogue.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import type { Family, RuleData } from '../../../server/src/core/rules/rule.ts';

/** Where the pages of rules stand. */
export const PAGES = 'docs/rules';

interface Headings {
  readonly index: string;
  readonly what: string;
  readonly silent: string;
  readonly mend: string;
  readonly off: string;
  readonly level: string;
  readonly family: string;
  readonly repair: readonly [none: string, some: string];
  readonly offText: (name: string) => string;
}

const HEADINGS: Readonly<Record<Language, Headings>> = {
  'zh-cn': {
    index: '规则',
    what: '查什么',
    silent: '何时不报',
    mend: '怎么改',
    off: '怎么关掉或改级别',
    level: '级别',
    family: '类别',
    repair: ['无快速修复', '有快速修复'],
    offText: (name) =>
      `在设置 \`gongkai.rules\` 或 \`.gongkai.json\` 的 \`rules\` 里写 \`"${name}": "off"\`，或 \`error\`、\`warning\`、\`information\`、\`hint\`；命令行用 \`--rule ${name}=off\`。`,
  },
  en: {
    index: 'Rules',
    what: 'What is checked',
    silent: 'When it keeps silent',
    mend: 'How to mend it',
    off: 'How to switch it off or change its level',
    level: 'Level',
    family: 'Family',
    repair: ['no quick fix', 'quick fix'],
    offText: (name) =>
      `Write \`"${name}": "off"\` in the setting \`gongkai.rules\`, or in \`rules\` of \`.gongkai.json\`, or \`error\`, \`warning\`, \`information\`, \`hint\`; on the command line \`--rule ${name}=off\`.`,
  },
};

/** A page for each rule, and one that lists them by family. */
export function rulePages(): Record<string, string> {
  const pages = RULES.map((rule) => [`${PAGES}/${rule.name}.md`, rulePage(rule)] as const);
  return { [`${PAGES}/README.md`]: index(), ...Object.fromEntries(pages) };
}

function rulePage(rule: RuleData): string {
  const { title } = WORDINGS['zh-cn'].explanations[rule.name];
  const english = WORDINGS.en.explanations[rule.name].title;
  const lines = [
    `# ${rule.name}：${title}`,
    ...part(rule, 'zh-cn', '##'),
    `## English: ${english}`,
    ...part(rule, 'en', '###'),
    `[${HEADINGS['zh-cn'].index} · ${HEADINGS.en.index}](README.md)`,
  ];
  return `${lines.join('\n\n')}\n`;
}

function part(rule: RuleData, language: Language, mark: string): string[] {
  const { what, silent, mend } = WORDINGS[language].explanations[rule.name];
  const words = HEADINGS[language];
  const section = (heading: string, text: string): string[] => [`${mark} ${heading}`, escaped(text)];
  return [
    noteOf(rule, language),
    ...section(words.what, what),
    ...section(words.silent, silent),
    ...section(words.mend, mend),
    `${mark} ${words.off}`,
    words.offText(rule.name),
  ];
}

function noteOf({ family, severity, fixable }: RuleData, language: Language): string {
  const say = speaker(language);
  const words = HEADINGS[language];
  const colon = language === 'en' ? ': ' : '：';
  const level = `${words.level}${colon}${say(`level/${severity}`, {})} (\`${severity}\`)`;
  return [level, `${words.family}${colon}${say(`family/${family}`, {})}`, words.repair[fixable ? 1 : 0]].join(' · ');
}

function index(): string {
  const families = new Map<Family, RuleData[]>();
  for (const rule of RULES) families.set(rule.family, [...(families.get(rule.family) ?? []), rule]);
  const lists = [...families].map(([family, rules]) => {
    const heading = (['zh-cn', 'en'] as const).map((language) => speaker(language)(`family/${family}`, {}));
    const rows = rules.map(({ name, severity }) => {
      const titles = [WORDINGS['zh-cn'], WORDINGS.en].map(({ explanations }) => escaped(explanations[name].title));
      return `| [\`${name}\`](${name}.md) | ${titles.join(' | ')} | \`${severity}\` |`;
    });
    return [`## ${heading.join(' · ')}`, ['| | 中文 | English | |', '|---|---|---|---|', ...rows].join('\n')];
  });
  return `${['# 规则 · Rules', ...lists.flat()].join('\n\n')}\n`;
}

/** Words of a report stand in explanations; none of them is Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\*_<>[\]#|`]/g, '\\$&');
}
