import type { BlockForm, Form, InBoth } from './form.ts';
import { FORMS } from './forms.ts';

const DROPPED: InBoth = { text: '已取消这一块，没有要填的格', en: 'Dropped from this form; nothing to fill in' };
const NOT_YET: InBoth = { text: '没有这一块，没有要填的格', en: 'No block in this form; nothing to fill in' };

/** Which figures of a form an item of Article 20 feeds, in words; null where no form has figures for it. */
export function itemFigures(form: Form, item: number): InBoth | null {
  const own = blockFor(form, item)?.figures;
  if (own) return own;
  const others = FORMS.filter((each) => blockFor(each, item));
  if (others.length === 0) return null;
  return others.some(({ firstYear }) => firstYear < form.firstYear) ? DROPPED : NOT_YET;
}

function blockFor({ tables }: Form, item: number): BlockForm | undefined {
  return tables.disclosure.blocks.find((block) => block.item === item);
}
