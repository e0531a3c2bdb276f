import type { Language } from '../../../server/src/core/messages/catalogue.ts';

/** What stands on every page of a rule. */
interface PageWords {
  readonly index: string;
  readonly what: string;
  readonly sources: string;
  readonly example: string;
  readonly says: string;
  readonly silent: string;
  readonly mend: string;
  readonly off: string;
  readonly level: string;
  readonly family: string;
  readonly repair: readonly [none: string, some: string];
  readonly offText: (name: string) => string;
}

/** The words of pages in each language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  'zh-cn': {
    index: '规则',
    what: '查什么',
    sources: '依据',
    example: '例',
    says: '提示的话：',
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
    sources: 'Source',
    example: 'Example',
    says: 'Of the example above it says:',
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
