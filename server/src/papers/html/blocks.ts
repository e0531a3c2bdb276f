import { type Element, attribute } from './tree.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol optgroup p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SHOWN_AS_BLOCK = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}(?:block|flex|grid|table)\b/i;

/** Whether an element begins and ends lines of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) || SHOWN_AS_BLOCK.test(attribute(element, 'style'));
}
