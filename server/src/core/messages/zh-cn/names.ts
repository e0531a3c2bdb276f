/** Messages about names and wording. */
export const names = {
  wording: '应写作“截至”，这里写作“{text}”：到某个时间为止用“截至”，“截止”是停止的意思。',
  'agency-typo': '应为“{right}”，写作“{text}”：与机关名只差一个字，多半是写错了。请核对。',
  'other-agency': '请核对“{text}”：出现 {times} 次，与题名的机关“{agency}”不是同一个地方，像是从别的报告抄来的。',
  'other-agency/signed':
    '请核对落款和题名，改正有误的一处：落款的机关是“{text}”，题名的机关是“{agency}”，不是同一个机关。',
  'self-reference': '请核对自称“{text}”：题名的机关是“{agency}”，全文有 {count} 处这样自称。',
  'common-typo': '应写作“{right}”，这里写作“{text}”。',
  'doubled-character': '应写作“{right}”，这里写作“{text}”，多了一个字。',
  'doubled-character/word': '应写作“{right}”，这里写作“{text}”，重复了。',
  'contact-format': '请核对电话“{text}”：位数不对。',
  'contact-format/postcode': '请核对邮政编码“{text}”：应是六位数字。',
  'contact-format/mail': '请核对电子邮箱“{text}”：不完整，应有“@”和域名。',
  'personal-data': '请删去：这里像是居民身份证号。年度报告向社会公布，不宜公开个人信息。',
  'personal-data/mobile': '请核对后删去：这里像是个人的手机号。年度报告向社会公布，不宜公开个人信息。',
} as const;
