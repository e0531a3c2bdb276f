import { element } from '../../html/element.ts';

/** A sentence where there is nothing else to show. */
export function noteHtml(sentence: string): string {
  return element('p', { class: 'note', role: 'status' }, sentence).markup;
}
