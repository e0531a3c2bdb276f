/** Messages about the parts of a report and their headings. */
export const structure = {
  'missing-section': '缺少第{number}部分「{title}」。六个部分缺一不可，请在这里补上标题和内容。',
  'missing-section/several': '缺少 {count} 个部分：{titles}。六个部分缺一不可，请在这里补上标题和内容。',
  'missing-section/table':
    '缺少第{number}部分「{title}」的标题；这里的 {count} 个数字像是它的表。请在表前补上标题和表头。',
  'section-order': '第{number}部分「{title}」的位置不对。六个部分的次序是固定的，请调整。',
  'section-number': '「{title}」是第{right}部分，序号写作「{number}」。请改为「{right}、」。',
  'section-number/absent': '「{title}」前面没有序号。请加上「{right}、」。',
  'subsection-number/style': '序号「{number}」与同级的「{sibling}」写法不一。请改为「{right}」。',
  'subsection-number/jump': '序号「{number}」接在「{before}」之后，应为「{right}」。请核对是缺了一段，还是编错了号。',
  'item-number': '三级序号「{number}」宜写作「{right}」。',
  'empty-section': '「{title}」下面没有内容。请填写；确实没有的写「无。」。',
  'empty-section/fee':
    '「{title}」下面没有内容。2021 年度起，收取信息处理费的情况在这里报告，没有收取的也要写明，例如「本年度未收取信息处理费。」。',
  'missing-period':
    '没有说明统计期限。请在开头写明所列数据的统计期限，例如「自{year}年1月1日起至{year}年12月31日止」。',
  'missing-contact': '没有联系方式。请在开头或末尾写明地址、电话等，方便公众询问。',
  'missing-table': '「{title}」下面没有表。请按{form}年式样补上。',
  'stray-table': '{table}不在「{title}」之下。请把表移到该标题下面。',
  'missing-title': '没有找到题名。请在开头写明「机关名＋年份＋年政府信息公开工作年度报告」。',
  'title-wording': '题名宜写作「{right}」，现缺「{missing}」。',
  'title-wording/subject': '题名宜写作「{right}」。',
  'preamble-name': '部分名称「{text}」与「{right}」不符，请核对。',
} as const;
