/** HTML that is ready to be shown: made here alone, so that no words of a text can be taken for it. */
export interface Markup {
  readonly markup: string;
}

/** What stands in an element: markup as it is, words escaped, nothing for null. */
export type Content = Markup | string | null;

/** What attributes say; null where there is none, true for one without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Elements that have no end. */
const VOID = new Set(['col', 'meta']);

/** Words as they stand in HTML, between elements or in the value of an attribute. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** An element with what stands in it, of which the words are escaped. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return { markup: VOID.has(name) ? start : `${start}${joined(content).markup}</${name}>` };
}

/** Several pieces of HTML, one behind the other. */
export function joined(content: readonly Content[]): Markup {
  return { markup: content.map((each) => (typeof each === 'string' ? escaped(each) : (each?.markup ?? ''))).join('') };
}

function attribute([name, value]: readonly [string, Attributes[string]]): string {
  if (value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}
