/** A tag of HTML by its name; a sign of "less than" in a sentence opens none. */
const TAG =
  /<\/?(?:html|head|body|main|section|article|table|thead|tbody|tfoot|colgroup|col|caption|tr|td|th|h[1-6]|p|div|span|br|hr|ul|ol|li|b|i|u|em|strong|font|center|blockquote)(?:\s[^<>]*)?\/?>/gi;
const SPACE = /&nbsp;/gi;
const SHOWN = /[^\r\n]/g;

/** Whether HTML is in `text`. */
export function isTagged(text: string): boolean {
  return text.includes('</') || text.includes('/>');
}

/** `text` with the tags and coded spaces of HTML as blanks; the result has the same length and the same lines. */
export function withoutTags(text: string): string {
  const bare = isTagged(text) ? text.replace(TAG, blank) : text;
  return bare.includes('&') ? bare.replace(SPACE, blank) : bare;
}

function blank(tag: string): string {
  return tag.replace(SHOWN, ' ');
}
