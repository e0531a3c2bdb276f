/** Messages about figures that the prose names. */
export const narrative = {
  'narrative-new':
    '正文比表{difference}，请核对后改正有误的一处：正文写收到政府信息公开申请 {count} 件，第三部分的表“一、本年新收”的“总计”为 {total}。',
  'narrative-new/carried':
    '正文比表{difference}，请核对后改正有误的一处：正文写收到政府信息公开申请（含上年结转）{count} 件，第三部分的表“一、本年新收”{total} ＋“二、上年结转”{carried} ＝ {sum}。',
  'narrative-none':
    '请核对后改正有误的一处：正文说没有收到信息公开申请，第三部分的表“一、本年新收”的“总计”为 {total}。',
  'narrative-carried-in':
    '正文比表{difference}，请核对后改正有误的一处：正文写上年结转政府信息公开申请 {count} 件，第三部分的表“二、上年结转”的“总计”为 {total}。',
  'narrative-answered':
    '正文比表{difference}，请核对后改正有误的一处：正文写答复（办结）政府信息公开申请 {count} 件，第三部分的表“（七）总计”为 {total}。',
  'narrative-answered/handled':
    '请核对后改正有误的一处：正文写办理政府信息公开申请 {count} 件，比第三部分的表“（七）总计”的 {total} {difference}，也不等于“一、本年新收”，不等于它加“二、上年结转”。',
  'narrative-carried-out':
    '正文比表{difference}，请核对后改正有误的一处：正文写结转下年度 {count} 件，第三部分的表“四、结转下年度继续办理”的“总计”为 {total}。',
  'narrative-results':
    '正文比表{difference}，请核对后改正有误的一处：正文写“{name}”{count} 件，第三部分的表里合计为 {total}。',
  'narrative-reconsideration':
    '正文比表{difference}，请核对后改正有误的一处：正文写政府信息公开“{name}”{count} 件，第四部分的表为 {total}。',
  'narrative-litigation':
    '正文比表{difference}，请核对后改正有误的一处：正文写政府信息公开“{name}”{count} 件，第四部分的表为 {total}。',
  'breakdown-sum': '总数少 {difference}，请核对后改正有误的一处：总数写作 {total}，分项（{parts}）相加为 {sum}。',
  'breakdown-sum/short': '总数多 {difference}，请核对后改正有误的一处：总数写作 {total}，分项（{parts}）相加为 {sum}。',
  percentage: '按 {base} 中的 {count} 计，占比应为 {right}%，写作 {share}%。请核对后改正有误的一处。',
  'percentage/growth': '按 {base} 增至 {count} 计，增幅应为 {right}%，写作 {share}%。请核对后改正有误的一处。',
  'percentage/decline': '按 {base} 降至 {count} 计，降幅应为 {right}%，写作 {share}%。请核对后改正有误的一处。',
  'percentage/rate': '按 {base} 中的 {count} 计，比率应为 {right}%，写作 {share}%。请核对后改正有误的一处。',
  'percentage-sum': '请核对这几项占比：{shares} 相加为 {sum}%，不是 100%。',
  'narrative-settled':
    '请核对后改正有误的一处：正文说申请全部办结（没有结转），第三部分的表“四、结转下年度继续办理”的“总计”为 {total}。',
  'narrative-applicants':
    '正文比表{difference}，请核对后改正有误的一处：正文写申请人为“{name}”的政府信息公开申请 {count} 件，第三部分的表“{row}”这一列为 {total}。',
  'narrative-disclosure':
    '正文比表{difference}，请核对后改正有误的一处：正文里“{name}”的数是 {count}，第二部分的表“{column}”为 {total}。',
  'narrative-normative/repealed':
    '正文比表{difference}，请核对后改正有误的一处：正文写废止规范性文件 {count} 件，第二部分的表“行政规范性文件”的“{name}”为 {total}。',
  'narrative-normative/valid':
    '正文比表{difference}，请核对后改正有误的一处：正文写现行有效规范性文件 {count} 件，第二部分的表“行政规范性文件”的“{name}”为 {total}。',
  'narrative-normative':
    '正文比表{difference}，请核对后改正有误的一处：正文写制发规范性文件 {count} 件，第二部分的表“行政规范性文件”的“{name}”为 {total}。',
  'narrative-contradiction': '请核对后改正有误的一处：正文里同一个数，这里写作 {count}，另一处写作 {other}。',
  'narrative-fee':
    '请核对金额和单位：正文写收取信息处理费 {fee} 元，第二部分的表“行政事业性收费”的“本年收费金额”只有 {total} 万元，信息处理费不应多于收费总额。',
  'platform-sum': '总数少 {difference}，请核对后改正有误的一处：总数写作 {total}，各项（{parts}）相加为 {sum}。',
  'platform-sum/short': '总数多 {difference}，请核对后改正有误的一处：总数写作 {total}，各项（{parts}）相加为 {sum}。',
} as const;
