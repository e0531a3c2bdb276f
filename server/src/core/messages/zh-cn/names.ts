/** Messages about names and wording. */
export const names = {
  wording: '「{text}」应写作「截至」。到某个时间为止用「截至」，「截止」是停止的意思。',
  'agency-typo': '「{text}」与机关名「{right}」只差一个字，多半是写错了。请核对。',
  'other-agency': '「{text}」出现 {times} 次，与题名的机关「{agency}」不是同一个地方，像是从别的报告抄来的。请核对。',
  'other-agency/signed': '落款的机关是「{text}」，题名的机关是「{agency}」，不是同一个机关。请核对，改错的一处。',
  'self-reference': '机关是「{agency}」，这里却自称「{text}」（全文 {count} 处）。请核对。',
  'common-typo': '「{text}」应写作「{right}」。',
  'doubled-character': '「{text}」多了一个字，应写作「{right}」。',
  'doubled-character/word': '「{text}」重复了，应写作「{right}」。',
  'contact-format': '电话「{text}」的位数不对。请核对。',
  'contact-format/postcode': '邮政编码是六位数字，「{text}」的位数不对。请核对。',
  'contact-format/mail': '电子邮箱「{text}」不完整，应有「@」和域名。请核对。',
  'personal-data': '这里像是居民身份证号。年度报告向社会公布，个人信息不宜公开，请删去。',
  'personal-data/mobile': '这里像是个人的手机号。年度报告向社会公布，个人信息不宜公开，请核对后删去。',
} as const;
