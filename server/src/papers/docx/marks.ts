import { type Attributes, attribute, isOn } from '../xml/read-xml.ts';
import type { State } from './state.ts';

/**
 * Takes the marks that mean one thing in the properties of a run, another in those of a paragraph's end, and another in
 * those of a row.
 * @param around the elements around the mark, the nearest last
 */
export function mark(state: State, name: string, attributes: Attributes, around: readonly string[]): void {
  const parent = around.at(-1);
  if (name === 'w:vanish' || name === 'w:specVanish') {
    const isOfEnd = around.at(-2) === 'w:pPr';
    if (parent !== 'w:rPr' || !isOn(attributes)) {
      if (parent === 'w:rPr' && !isOfEnd) state.isHidden = false;
    } else if (!isOfEnd) state.isHidden = true;
    else if (state.story.paragraph?.mark === 'kept') state.story.paragraph.mark = 'hidden';
  } else if (name === 'w:strike' || name === 'w:dstrike') {
    if (isOfRun(around)) state.isStruck = isOn(attributes);
  } else if (name === 'w:vertAlign') {
    if (isOfRun(around)) state.isRaised = attribute(attributes, 'val') === 'superscript';
  } else if (name === 'w:del' || name === 'w:moveFrom') {
    if (parent === 'w:trPr' && state.tables.row) {
      state.tables.row.deleted = true;
      state.context.left.count('deleted-revision');
    }
    if (parent === 'w:rPr' && around.at(-2) === 'w:pPr' && state.story.paragraph)
      state.story.paragraph.mark = 'deleted';
  }
}

/** Whether a mark stands in the properties of a run, and not in those of a paragraph's end. */
function isOfRun(around: readonly string[]): boolean {
  return around.at(-1) === 'w:rPr' && around.at(-2) === 'w:r';
}
