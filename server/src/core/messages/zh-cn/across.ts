/** Messages about reports that contradict each other. */
export const across = {
  'carry-over':
    '请核对后改正有误的一年：{year} 年度的“{row}”应等于 {before} 年度报告的“{left}”，两年之一有误。{comparisons}。',
  'carry-over/merged':
    '请核对后改正有误的一处：{year} 年度的“{row}”应等于并入的 {count} 家 {before} 年度报告的“{left}”之和，两年之一有误。{comparisons}。',
  'valid-carry-over':
    '请核对“{row}”的“现行有效件数”：写作 {valid}，按 {before} 年度报告的 {then} ＋ 本年制发 {issued} − 本年废止 {repealed} ＝ {expected} 计，{difference}。职能划转、口径调整引起的，不必改。',
  'item-carry-over':
    '请核对“{row}”的“上一年项目数量”：写作 {previous}，{before} 年度报告的“上一年项目数量”加“本年增/减”为 {expected}（{difference}）。',
  'compared-with-last-year':
    '请核对后改正有误的一处：正文写上年为 {earlier}，{before} 年度报告的表里为 {then}（本年 {now}）。',
  'compared-with-last-year/change':
    '请核对后改正有误的一处：正文写比上年增减 {stated}，按 {before} 年度报告的 {then} 到本年的 {now} 计，应为 {right}。',
  'compared-with-last-year/rate':
    '请核对后改正有误的一处：正文写比上年增减 {stated}，按 {before} 年度报告的 {then} 到本年的 {now} 计，应为 {right}。',
  'copied-text':
    '请按本年的工作改写：第一、五部分的 {count} 句里有 {same} 句与 {before} 年度报告相同（年份和数字不计），这里是第一句。',
  'shared-text':
    '请核对是否抄用：第一、五部分除各机关通用的句子外有 {count} 句，其中 {same} 句与“{agency}”同一年度的报告相同（年份和数字不计），这里是第一句。',
  'figure-jump': '请核对“{row}”的“总计”：本年 {now}，{before} 年度 {then}，增减很大。',
  'duplicate-report':
    '请确定用哪一份：“{agency}”{year} 年度还有一份报告（{file}），有 {count} 格的数字不同：{cells}。旧稿请移出文件夹，或者在设置的 use 里指定。',
  'duplicate-report/same': '可以只留一份：“{agency}”{year} 年度还有一份数字相同的报告（{file}），核对时只计一份。',
  'roll-up': '请核对后改正有误的一处：汇总的“{row}”应等于 {count} 家成员 {year} 年度报告同一格之和。{comparisons}。',
  'roll-up/least':
    '请核对后改正有误的一处：汇总的“{row}”不应少于已有的 {count} 家成员 {year} 年度报告同一格之和（{missing}的报告没有或不能确定，没有计入）。{comparisons}。',
  'roll-up/uncertain':
    '请核对后改正有误的一处：汇总的“{row}”不应少于 {count} 家成员 {year} 年度报告同一格之和（其余成员的这一格读不准，没有计入）。{comparisons}。',
  'roll-up/part':
    '请核对后改正有误的一处：汇总的“{row}”的“{column}”写作 {value}，比“{member}”{year} 年度报告的 {most} 还少。',
  'roll-up/left-out':
    '请核对是否漏了“{member}”：汇总有 {count} 格少于各成员 {year} 年度报告之和，少的正好都是它的数，其余各格也相符。',
  'missing-report': '请催报或改正名单：没有“{agency}”{year} 年度的报告，公布期限是{deadline}，已经过期。',
  'missing-report/due': '还没有“{agency}”{year} 年度的报告，公布期限是{deadline}，尚未到期。',
  'unlisted-report':
    '请核对名单：“{agency}”不在{parents}的成员名单里，它 {year} 年度的报告不会汇入。垂直管理的机关不必列入。',
} as const;
