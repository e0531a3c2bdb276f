/** Messages about the parts of a report and their headings. */
export const structure = {
  'section-title': '第{number}部分的标题宜改为“{title}”，这里写作“{text}”。六个标题的写法由统一格式规定。',
  'section-title/slip': '第{number}部分的标题应为“{title}”，这里写作“{text}”，有错字。',
  'missing-section': '请在这里补上第{number}部分“{title}”的标题和内容：六个部分缺一不可。',
  'missing-section/several': '请在这里补上 {count} 个部分的标题和内容：缺{titles}，六个部分缺一不可。',
  'missing-section/table':
    '请在表前补上第{number}部分“{title}”的标题和表头：这里的 {count} 个数字像是它的表，标题缺了。',
  'section-order': '请把第{number}部分“{title}”移到应在的位置：六个部分的次序是固定的。',
  'duplicate-section': '请删去多余的一处：第{number}部分“{title}”的标题在前面已经有了。',
  'duplicate-section/several':
    '请删去多余的标题：有 {count} 处一级标题与前面的重复（{titles}）。请核对是粘贴了两遍，还是混进了目录或导航。',
  'section-number': '序号应为“{right}、”：“{title}”是第{right}部分，这里写作“{number}”。',
  'section-number/moved':
    '序号应依次改为“{first}、”至“{last}、”：从这里的“{number}”起，{count} 个标题的序号都错了一位，可能是前面多写或漏写了一个序号。',
  'section-number/absent': '请在前面加上“{right}、”：标题“{title}”没有序号。',
  'subsection-number/style': '序号应为“{right}”：写作“{number}”，与同级的“{sibling}”写法不一。',
  'subsection-number/jump': '序号应为“{right}”：“{number}”接在“{before}”之后。请核对是缺了一段，还是编错了号。',
  'item-number': '三级序号宜写作“{right}”，这里写作“{number}”。',
  'empty-section': '请填写“{title}”，确实没有的写“无。”：标题下面没有内容。',
  'empty-section/fee':
    '请填写“{title}”，没有收取信息处理费的也要写明，例如“本年度未收取信息处理费。”：标题下面没有内容，而 {from} 年度起在这里报告收取的情况。',
  'only-none': '请补写主要问题和改进情况：“{title}”只写了“{text}”。',
  'fee-statement':
    '请在“{title}”写明收取信息处理费的情况，没有收取的也要写，例如“本年度未收取信息处理费。”：{from} 年度起在这里报告。',
  'one-sided-problems': '请补写存在的问题：“{title}”只写了改进。',
  'one-sided-problems/improvement': '请补写改进情况：“{title}”只写了问题。',
  'government-extras':
    '请补写{missing}：各级人民政府的报告还要写工作考核、社会评议和责任追究的结果（《条例》第五十条），全文没有找到。',
  'five-aspects': '宜补写{missing}：总体情况宜写主动公开等五个方面，没有找到。',
  'missing-period': '请在开头写明统计期限，例如“自{year}年1月1日起至{year}年12月31日止”：没有找到所列数据的统计期限。',
  'missing-contact': '请在开头或末尾写明地址、电话等联系方式：没有找到，公众无从询问。',
  'missing-table': '请按 {form} 年式样补上表：“{title}”下面没有表。',
  'stray-table': '请把表移到“{title}”下面：{table}不在这个标题之下。',
  'contents-residue': '请删去：有 {count} 行是带页码的目录，像是从排好版的文件里带来的。',
  'missing-title': '请在开头写明题名“机关名＋年份＋年政府信息公开工作年度报告”：没有找到题名。',
  'title-wording': '题名宜写作“{right}”，现在缺“{missing}”。',
  'title-wording/unnamed': '题名宜写作“机关名＋年份＋年政府信息公开工作年度报告”，写明是哪个机关、哪一年的。',
  'title-wording/subject': '题名宜写作“{right}”。',
  'preamble-count': '请核对部分的个数：前言写“{text}”，列举的是 {listed} 个。',
  'preamble-count/headings': '请核对部分的个数：前言写“{text}”，报告实有 {headings} 个。',
  'preamble-name': '部分名称应为“{right}”，写作“{text}”。请核对。',
} as const;
