/** Messages about the parts of a report and their headings. */
export const structure = {
  'section-title': '第{number}部分的标题宜改为“{title}”，这里写作“{text}”。六个标题的写法由统一格式规定。',
  'section-title/slip': '第{number}部分的标题有错字：请改为“{title}”，这里写作“{text}”。',
  'missing-section': '缺少第{number}部分「{title}」。六个部分缺一不可，请在这里补上标题和内容。',
  'missing-section/several': '缺少 {count} 个部分：{titles}。六个部分缺一不可，请在这里补上标题和内容。',
  'missing-section/table':
    '缺少第{number}部分「{title}」的标题；这里的 {count} 个数字像是它的表。请在表前补上标题和表头。',
  'section-order': '第{number}部分「{title}」的位置不对。六个部分的次序是固定的，请调整。',
  'duplicate-section': '第{number}部分「{title}」的标题在前面已经有了。请删去多余的一处。',
  'duplicate-section/several':
    '有 {count} 处一级标题与前面的重复：{titles}。请核对是粘贴了两遍，还是混进了目录或导航，删去多余的。',
  'section-number': '「{title}」是第{right}部分，序号写作「{number}」。请改为「{right}、」。',
  'section-number/moved':
    '从这里的“{number}”起，{count} 个标题的序号都错了一位。请依次改为：{titles}。可能是前面多写、漏写了一个序号。',
  'section-number/absent': '「{title}」前面没有序号。请加上「{right}、」。',
  'subsection-number/style': '序号「{number}」与同级的「{sibling}」写法不一。请改为「{right}」。',
  'subsection-number/jump': '序号「{number}」接在「{before}」之后，应为「{right}」。请核对是缺了一段，还是编错了号。',
  'item-number': '三级序号「{number}」宜写作「{right}」。',
  'empty-section': '「{title}」下面没有内容。请填写；确实没有的写「无。」。',
  'empty-section/fee':
    '「{title}」下面没有内容。{from} 年度起，收取信息处理费的情况在这里报告，没有收取的也要写明，例如「本年度未收取信息处理费。」。',
  'only-none': '「{title}」只写了「{text}」。这一部分要写主要问题和改进情况，请补写。',
  'fee-statement':
    '「{title}」没有写收取信息处理费的情况。{from} 年度起在这里报告，没有收取的也要写明，例如「本年度未收取信息处理费。」。',
  'one-sided-problems': '「{title}」写了改进，看不到存在的问题。请补写。',
  'one-sided-problems/improvement': '「{title}」写了问题，看不到改进情况。请补写。',
  'government-extras':
    '各级人民政府的报告还要写工作考核、社会评议和责任追究的结果（《条例》第五十条），全文没有找到：{missing}。请补写。',
  'five-aspects': '总体情况宜写主动公开等五个方面，没有找到：{missing}。',
  'missing-period':
    '没有说明统计期限。请在开头写明所列数据的统计期限，例如「自{year}年1月1日起至{year}年12月31日止」。',
  'missing-contact': '没有联系方式。请在开头或末尾写明地址、电话等，方便公众询问。',
  'missing-table': '「{title}」下面没有表。请按{form}年式样补上。',
  'stray-table': '{table}不在「{title}」之下。请把表移到该标题下面。',
  'contents-residue': '有 {count} 行是带页码的目录，像是从排好版的文件里带来的。请删去。',
  'missing-title': '没有找到题名。请在开头写明「机关名＋年份＋年政府信息公开工作年度报告」。',
  'title-wording': '题名宜写作「{right}」，现缺「{missing}」。',
  'title-wording/unnamed': '题名宜写作“机关名＋年份＋年政府信息公开工作年度报告”，写明是哪个机关、哪一年的。',
  'title-wording/subject': '题名宜写作「{right}」。',
  'preamble-count': '前言写「{text}」，列举的是 {listed} 个部分。请核对。',
  'preamble-count/headings': '前言写「{text}」，报告实有 {headings} 个部分。请核对。',
  'preamble-name': '部分名称「{text}」与「{right}」不符，请核对。',
} as const;
