/** Messages about figures that the prose names. */
export const narrative = {
  'narrative-new':
    '正文写收到政府信息公开申请 {count} 件，三表「一、本年新收」总计为 {total}，差 {difference}。请核对正文和表，改错的一处。',
  'narrative-new/carried':
    '正文写收到政府信息公开申请（含上年结转）{count} 件，三表「一、本年新收」{total} ＋「二、上年结转」{carried} ＝ {sum}，差 {difference}。请核对正文和表，改错的一处。',
  'narrative-none':
    '正文说没有收到信息公开申请，三表「一、本年新收」总计为 {total}，两处矛盾。请核对正文和表，改错的一处。',
  'breakdown-sum':
    '分项相加为 {sum}，总数写作 {total}，差 {difference}。各分项为 {parts}，请核对分项和总数，改错的一处。',
} as const;
