/** Messages about figures that the prose names. */
export const narrative = {
  'narrative-new':
    '正文写收到政府信息公开申请 {count} 件，第三部分的表“一、本年新收”的“总计”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-new/carried':
    '正文写收到政府信息公开申请（含上年结转）{count} 件，第三部分的表“一、本年新收”{total} ＋“二、上年结转”{carried} ＝ {sum}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-none':
    '正文说没有收到信息公开申请，第三部分的表“一、本年新收”的“总计”为 {total}，两处矛盾。请核对正文和表，改正有误的一处。',
  'narrative-carried-in':
    '正文写上年结转政府信息公开申请 {count} 件，第三部分的表“二、上年结转”的“总计”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-answered':
    '正文写答复（办结）政府信息公开申请 {count} 件，第三部分的表“（七）总计”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-answered/handled':
    '正文写办理政府信息公开申请 {count} 件，与第三部分的表“一、本年新收”、一与二之和、“（七）总计”{total} 都对不上（比（七）总计{difference}）。请核对正文和表，改正有误的一处。',
  'narrative-carried-out':
    '正文写结转下年度 {count} 件，第三部分的表“四、结转下年度继续办理”的“总计”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-results':
    '正文写的办理结果与第三部分的表不符：{name} {count} 件，第三部分的表总计为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-reconsideration':
    '正文写政府信息公开{name} {count} 件，第四部分的表为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-litigation':
    '正文写政府信息公开{name} {count} 件，第四部分的表为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'breakdown-sum':
    '总数写作 {total}，分项相加为 {sum}（总数少 {difference}）。各分项为 {parts}，请核对分项和总数，改正有误的一处。',
  'breakdown-sum/short':
    '总数写作 {total}，分项相加为 {sum}（总数多 {difference}）。各分项为 {parts}，请核对分项和总数，改正有误的一处。',
  percentage: '占比不符：{count} 是 {base} 的 {right}%，写作 {share}%。请核对件数和占比，改正有误的一处。',
  'percentage/growth': '增幅不符：{count} 比 {base} 增长 {right}%，写作 {share}%。请核对这几个数，改正有误的一处。',
  'percentage/decline': '降幅不符：{count} 比 {base} 下降 {right}%，写作 {share}%。请核对这几个数，改正有误的一处。',
  'percentage/rate': '比率不符：{count} 是 {base} 的 {right}%，写作 {share}%。请核对这几个数，改正有误的一处。',
  'percentage-sum': '这几项占比（{shares}）相加为 {sum}%，不是 100%。请核对。',
  'narrative-settled':
    '正文说申请全部办结（没有结转），第三部分的表“四、结转下年度继续办理”的“总计”为 {total}，两处矛盾。请核对正文和表，改正有误的一处。',
  'narrative-applicants':
    '正文写申请人为{name}的政府信息公开申请 {count} 件，第三部分的表“{row}”这一列为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-disclosure':
    '正文写{name} {count}，第二部分的表“{column}”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-normative/repealed':
    '正文写废止规范性文件 {count} 件，第二部分的表“行政规范性文件”的“{name}”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-normative/valid':
    '正文写现行有效规范性文件 {count} 件，第二部分的表“行政规范性文件”的“{name}”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-normative':
    '正文写制发规范性文件 {count} 件，第二部分的表“行政规范性文件”的“{name}”为 {total}，正文比表{difference}。请核对正文和表，改正有误的一处。',
  'narrative-contradiction': '正文里同一个数写得不一样：这里写作 {count}，另一处写作 {other}。请核对，改正有误的一处。',
  'narrative-fee':
    '正文写收取信息处理费 {fee} 元，第二部分的表“行政事业性收费”的“本年收费金额”只有 {total} 万元。信息处理费不应多于收费总额，请核对金额和单位。',
  'platform-sum':
    '总数写作 {total}，各项相加为 {sum}（总数少 {difference}）。各项为 {parts}，请核对各项和总数，改正有误的一处。',
  'platform-sum/short':
    '总数写作 {total}，各项相加为 {sum}（总数多 {difference}）。各项为 {parts}，请核对各项和总数，改正有误的一处。',
} as const;
