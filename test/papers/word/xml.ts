/** Words as XML has them. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text node. */
export function node(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}

/** A run of words. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${node(text)}</w:r>`;
}

/** A paragraph of runs. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** An element without content. */
export function mark(name: string, value?: string | number): string {
  return value === undefined ? `<w:${name}/>` : `<w:${name} w:val="${value}"/>`;
}
