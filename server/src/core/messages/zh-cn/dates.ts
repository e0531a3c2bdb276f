/** Messages about years, dates and citations. */
export const dates = {
  'period-mismatch': '请核对年份，改正有误的一处：统计期限写的是 {years} 年，题名是 {year} 年度。',
  'period-mismatch/part':
    '统计期限应为 {year} 年全年（1 月 1 日至 12 月 31 日）：这里写作“{text}”。机关在年内成立的，请写明。',
  'period-mismatch/torn':
    '请补上“年”或“月”：统计期限写作“{text}”，日期不完整。{year} 年全年写作“{year}年1月1日至{year}年12月31日”。',
  'year-mismatch': '请核对年份，改正有误的一处：这里写“{wrong}年”，题名是 {year} 年度，像是沿用了别的年度的文字。',
  'year-mismatch/several':
    '请核对年份，改正有误的一处：有 {count} 处写“{wrong}年”，题名是 {year} 年度，像是沿用了别的年度的文字。',
  'late-publication': '请核对日期：发布日期 {date} 晚于公布期限 {deadline}。',
  'late-publication/signed': '请核对日期：落款日期 {date} 晚于公布期限 {deadline}。',
  'early-date': '请核对日期：写的是 {date}，在 {next} 年之前，而 {year} 年度的报告在年度结束之后编制。',
  'invalid-date': '请改正日期：没有“{text}”这个日期。',
  'date-conflict': '请核对两处日期，改正有误的一处：这里是 {date}，另一处是 {other}。',
  'date-conflict/published': '请核对两处日期，改正有误的一处：发布日期 {date} 早于落款日期 {other}。',
  'outdated-law':
    '应引用现行的《政府信息公开条例》（国务院令第711号，2019 年修订）：第 {text} 号令公布的是修订前的。请核对。',
  'outdated-law/chapter': '请按现行《政府信息公开条例》改写：“{text}”是修订前的章次，2019 年修订时已变。',
  'outdated-law/needs': '请按现行《政府信息公开条例》改写：“{text}”是修订前的申请条件，2019 年修订时已取消。',
  'citation-number': '文号应为“{right}”，写作“{text}”。请核对。',
  'citation-number/order': '《政府信息公开条例》的国务院令号应为“{right}”，写作“{text}”。请核对。',
  'citation-number/title': '文件名称应为“{right}”：写作“{text}”，与后面的文号不是同一个文件，而文号是对的。',
  'article-number': '请核对条号“{text}”：《政府信息公开条例》共 {count} 条。',
  'article-number/item': '请核对项号“{text}”：《政府信息公开条例》第二十条共 {count} 项。',
  'law-name': '法规名称应为“{right}”，写作“{text}”。请核对。',
  'future-year': '请核对年份：写作“{wrong}年”，比报告年度 {year} 年晚了不止一年。',
  'ordinal-sequence': '请按一、二、三的次序改正序号：“{text}”重复了，现在依次写作{texts}。',
  'ordinal-sequence/jump': '请核对是漏了一项，还是编错了序号：“{text}”前面缺了序号，现在依次写作{texts}。',
} as const;
