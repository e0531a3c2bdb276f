/** Messages about years, dates and citations. */
export const dates = {
  'period-mismatch': '统计期限写的是 {years} 年，题名是 {year} 年度。请核对，改错的一处。',
  'period-mismatch/part':
    '统计期限写作「{text}」，不是 {year} 年全年。年度报告统计 1 月 1 日至 12 月 31 日；机关在年内成立的，请写明。',
  'period-mismatch/torn':
    '统计期限写作「{text}」，日期缺了“年”或“月”。{year} 年全年应写作 {year}年1月1日至 {year}年12月31日，请改正。',
  'year-mismatch': '这里写「{wrong}年」，题名是 {year} 年度，像是沿用了别的年度的文字。请核对，改错的一处。',
  'year-mismatch/several':
    '有 {count} 处写「{wrong}年」，题名是 {year} 年度，像是沿用了别的年度的文字。请核对，改错的一处。',
  'late-publication': '发布日期 {date} 晚于公布期限 {deadline}。请核对日期。',
  'late-publication/signed': '落款日期 {date} 晚于公布期限 {deadline}。请核对日期。',
  'early-date': '日期 {date} 在 {next} 年之前。{year} 年度的报告在年度结束之后编制，请核对。',
  'invalid-date': '没有「{text}」这个日期。请改正。',
  'date-conflict': '这里的日期是 {date}，另一处是 {other}。请核对，改错的一处。',
  'date-conflict/published': '发布日期 {date} 早于落款日期 {other}。请核对，改错的一处。',
  'outdated-law': '第 {text} 号令公布的是修订前的《政府信息公开条例》，现行的是 2019 年修订的（第 711 号令）。请核对。',
  'outdated-law/chapter': '「{text}」是修订前《政府信息公开条例》的章次，2019 年修订时已变。请核对。',
  'outdated-law/needs': '「{text}」是修订前《政府信息公开条例》的申请条件，2019 年修订时已取消。请核对。',
  'citation-number': '「{text}」应为「{right}」。请核对。',
  'citation-number/title': '文件名称与后面的文号不是同一个文件。文号是对的，文件名称应改为“{right}”。',
  'article-number': '《政府信息公开条例》共 {count} 条，没有「{text}」。请核对。',
  'article-number/item': '《政府信息公开条例》第二十条共 {count} 项，没有「{text}」。请核对。',
  'law-name': '「{text}」应为「{right}」。请核对。',
  'future-year': '这里写「{wrong}年」，{year} 年度的报告写不到那一年。请核对。',
  'ordinal-sequence': '这里的“{text}”重复了：依次写作{texts}。请按一、二、三……顺次改正。',
  'ordinal-sequence/jump': '“{text}”前面缺了序号：依次写作{texts}。请核对是漏了一项，还是编错了号。',
} as const;
