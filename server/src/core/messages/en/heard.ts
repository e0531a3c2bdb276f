import type { heard as zhCn } from '../zh-cn/heard.ts';

/** What is said of a cell by which identities do not hold, together with what the prose says of it or of other cells. */
const HEARD = {
  stated:
    '{correction}, and the text says {stated} as well: “{column}” of “{row}”. All {count} equations of the tables then hold. Now: {equations}.',
  own: '{correction}, and the text says {stated} as well: “{column}” of “{row}”. All equations that this cell stands in then hold. Now: {equations}.',
  unsure:
    '{correction}, and the text says {stated} as well: “{column}” of “{row}”. Another cell of the same equation may be wrong, too; check them. Now: {equations}.',
  otherwise:
    '{correction}, by its equations: “{column}” of “{row}”. But the text says {stated}, as the table does; either both are wrong, or another cell of the same equation is. Check them. Now: {equations}.',
  third:
    '{correction}, by its equations: “{column}” of “{row}”. The text says {stated}, which is neither; check the cell and the text. Now: {equations}.',
  spared:
    '{correction}: “{column}” of “{row}”. The text ({stated}) agrees with {cells}, so that it is this cell that is wrong. Now: {equations}.',
  sparedUnsure:
    '{correction}: “{column}” of “{row}”. Another cell of the same equation may be wrong instead, but not {cells}, with which the text ({stated}) agrees; check them. Now: {equations}.',
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
} as const satisfies Record<keyof typeof zhCn, string>;
