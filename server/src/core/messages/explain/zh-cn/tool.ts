import type { RuleExplanation } from '../explanation.ts';

/** Chinese explanations of the rules about what the tool could not read. */
export const tool = {
  'unreliable-order': {
    title: '表的次序已乱',
    what: '这张表的行名和数字次序已乱，无法确定哪个数属于哪一行，所以没有核对它的勾稽关系。多见于 PDF 转出的文本。',
    silent: '每张表至多报一条；次序能对上的表照常核对。',
    mend: '从原稿重新复制这张表，或换一种方式导出文本。',
  },
  'uncertain-cell': {
    title: '格位不能确定',
    what:
      '有的行数字比列少，又看不出空的是哪一格。任何一张表都不猜测，不从左边起依次填：这些行的数不归到哪一列，' +
      '与这些行有关的勾稽关系没有核对。每张表合并成一条，写明是哪些行。',
    silent: '空格留有位置、看得出是哪一格的不报；一个数也没有的表，另报整张表空白。',
    mend: '把空白的格补上 0 或应填的数，使每行的格数齐全。',
  },
  'undecodable-byte': {
    title: '不能解码的内容',
    what: '文件里有不能按所用编码读出的内容，可能是文件损坏，也可能混用了两种编码。会说明位置和所用的编码。',
    silent: '能完整读出的文件不报。',
    mend: '用原来的软件重新另存为 UTF-8 或 GB18030；文件已损坏的，请取回原稿。',
  },
  'wrong-encoding': {
    title: '打开所用的编码不对',
    what: '文件像是用错编码打开的，满篇都是“�”或乱码。这不是报告本身的错。',
    silent: '只报这一条，其余一律不报，以免误报；个别乱码不算。',
    mend: '以 GB18030（GBK）编码重新打开，编辑器里有快速修复。在那之前不要保存，以免原文损坏。',
  },
  'unsupported-script': {
    title: '不支持的文字',
    what: '文本是繁体字，或者字与字之间夹着注音，多半是采集网站转换的。这样的文本读不准，不作检查。',
    silent: '简体文本里引用的几个繁体字、注音不报。报了这一条，其余各项一律不报。',
    mend: '改用原来的简体文本。',
  },
  'invalid-config': {
    title: '设置文件有误',
    what: '“.gongkai.json”里有认不出的名称、不合适的值，或不合 JSON 的写法。报在这个文件里有误的那一处，并说明可以怎么写。',
    silent: '没有“.gongkai.json”时不报；注释和末尾多出的逗号可以有。JSON 写法有误的，只报第一处。',
    mend: '按提示改正；名称写错几个字母的，快速修复改为最接近的名称。没有改正之前，有误的那一处不起作用，其余各项照用。',
  },
  'unused-acceptance': {
    title: '已接受的问题不再存在',
    what: '“.gongkai.json”的“accepted”里记着接受过的问题，而报告里已经没有：改好了，或者所在的文字变了。报在记录上，每份报告一条。',
    silent: '那条规则关闭时，或报告没有认出、没有检查时，无从判断，不报。',
    mend: '用快速修复删去这些记录；文字变了而问题还在的，会重新报出，可以再次接受。',
  },
} as const satisfies Record<string, RuleExplanation>;
