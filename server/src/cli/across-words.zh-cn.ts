import { comparison } from '../core/messages/zh-cn/comparison.ts';
import { rollUp } from '../core/messages/zh-cn/roll-up.ts';
import { sheetsZhCn } from '../sheets/words.zh-cn.ts';

/** What `overview`, `compare` and `rollup` say in Chinese; the source of their keys. */
export const acrossZhCn = {
  ...comparison,
  ...rollUp,
  ...sheetsZhCn,
  // Names of columns, and what stands in them.

  // Overview.
  // A report after that of the year before.
  'new/taken': '取自 {path}：上年结转 {carried} 格，联系方式 {contacts} 处。',
  'new/none-left': '{path}：“结转下年度继续办理”没有能够确定的数字，上年结转空着，请自己填。',
  'new/merged': '{path}：设置里写明这一年度由几家机关并成，上年结转要把各家的加起来，空着，请自己填。',
  'several-reports': '{path}：各部分的标题都有两遍，像是两份年报放在一个文件里，只算了前一份。请分成两个文件。',
  'output/needed': '写成 {format} 要用 -o 写明文件：它不是文字，不能写到标准输出。',
  'output/to-output': '-o 后面要写文件的名字，不能写 -：不写 -o 就写到标准输出。',
  'output/other-kind': '-o 写的“{path}”不是 {format} 文件的名字。请写 {extension} 的名字，或用 --format 写明格式。',
  'output/done': '写成了 {path}。',
  'output/same': '{path} 已经是这样，没有变。',
  'output/input': '{path}：没有写，它是这次要读的文件。请用 -o 另写一个名字。',
  'output/report': '{path}：没有写，那里已经有一份年报。请用 -o 另写一个名字。',
  'output/exists': '{path}：没有写，那里已经有别的内容。请用 -o 另写一个名字。',
  'output/no-folder': '{path}：没有写，文件夹“{folder}”不存在。请先建这个文件夹。',
  'output/not-a-file': '{path}：没有写，它不是普通文件。',
  'sheet/too-long': '“{name}”有 {count} 行放不下，没有写进 {path}：一张工作表最多 1,048,576 行。请分文件夹写。',

  // Records that were written before.
  'records/too-long': '{path}：第 {line} 行太长，不是年报的记录，没有读。',
  'records/no-json': '{path}：第 {line} 行不是 JSON，没有读。',
  'records/version':
    '{path}：第 {line} 行是另一版本的记录，没有读。请用这个版本的 gongkai overview --format jsonl 重新写。',
  'records/member': '{path}：第 {line} 行的“{member}”不对，没有读。请用 gongkai overview --format jsonl 重新写。',
  'records/decode': '{path}：不是 UTF-8 编码，没有读。',

  // Comparison.
  'compare/two': '要写两份年报：先写旧的，再写新的。',
  'compare/one-file': '“{name}”不是一个文件：每份年报写一个文件，不写文件夹和通配符。',
  'compare/years': '前一份是 {before} 年度的，后一份是 {after} 年度的：先写旧的，再写新的。',
  'compare/changed': '有变化的 {count} 格：',
  'compare/unchanged': '没有变化的 {count} 格：',
  'compare/zero': '其余 {count} 格都是 0 或空白，没有变化。',
  'compare/all-same': '可以相比的各格都没有变化。',
  'compare/not-comparable': '两种式样不能相比的 {count} 格：',
  'compare/same': '相同的句子（数字和日期不计）{count} 句：',
  'compare/no-same': '没有相同的句子（数字和日期不计）。',
} as const;
