/** What is said of a cell by which identities do not hold, together with what the prose says of it or of other cells. */
const HEARD = {
  stated:
    '{correction}，正文也写作 {stated}：“{row}”的“{column}”一格。改后 {count} 条勾稽关系全部成立。现在：{equations}。',
  own: '{correction}，正文也写作 {stated}：“{row}”的“{column}”一格。改后与它有关的勾稽关系都成立。现在：{equations}。',
  unsure:
    '{correction}，正文也写作 {stated}：“{row}”的“{column}”一格。同一等式里别的格也可能有错，请一并核对。现在：{equations}。',
  otherwise:
    '照等式{correction}：“{row}”的“{column}”一格。但正文也写作 {stated}，与表一致；或者表和正文都有错，或者是同一等式里别的格有错，请核对。现在：{equations}。',
  third:
    '照等式{correction}：“{row}”的“{column}”一格。正文写作 {stated}，与两者都不同，请核对这一格和正文。现在：{equations}。',
  spared:
    '{correction}：“{row}”的“{column}”一格。正文写的 {stated} 与{cells}一致，所以是这一格有错。现在：{equations}。',
  sparedUnsure:
    '{correction}：“{row}”的“{column}”一格。也可能是同一等式里别的格有错，但正文写的 {stated} 与{cells}一致，那里没有错，请核对。现在：{equations}。',
} as const;

/** Messages about sums of the tables, where the prose tells of the same cells. */
export const heard = {
  'row-sum/stated': HEARD.stated,
  'row-sum/stated-own': HEARD.own,
  'row-sum/stated-unsure': HEARD.unsure,
  'row-sum/otherwise': HEARD.otherwise,
  'row-sum/third': HEARD.third,
  'row-sum/spared': HEARD.spared,
  'row-sum/spared-unsure': HEARD.sparedUnsure,
  'review-sum/stated': HEARD.stated,
  'review-sum/stated-own': HEARD.own,
  'review-sum/stated-unsure': HEARD.unsure,
  'review-sum/otherwise': HEARD.otherwise,
  'review-sum/third': HEARD.third,
  'review-sum/spared': HEARD.spared,
  'review-sum/spared-unsure': HEARD.sparedUnsure,
  'column-total/stated': HEARD.stated,
  'column-total/stated-own': HEARD.own,
  'column-total/stated-unsure': HEARD.unsure,
  'column-total/otherwise': HEARD.otherwise,
  'column-total/third': HEARD.third,
  'column-total/spared': HEARD.spared,
  'column-total/spared-unsure': HEARD.sparedUnsure,
  'column-balance/stated': HEARD.stated,
  'column-balance/stated-own': HEARD.own,
  'column-balance/stated-unsure': HEARD.unsure,
  'column-balance/otherwise': HEARD.otherwise,
  'column-balance/third': HEARD.third,
  'column-balance/spared': HEARD.spared,
  'column-balance/spared-unsure': HEARD.sparedUnsure,
} as const;
