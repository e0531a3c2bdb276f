/** A label taken apart for comparison. */
export interface LabelKey {
  /** Its number as written (`（三）`, `2.`, `四、`), in comparison form; empty where it has none. */
  readonly number: string;
  /** Its words: letters and digits only, without marks and spaces. */
  readonly key: string;
}

/** The longest label of the forms has 36 characters; a longer cell is prose. */
const LONGEST_LABEL = 80;
const NUMBER =
  /^ *(\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.,:]|\d{1,2}(?:[、.)]|(?=[^\d.,%])))/;
const UNSPOKEN = /[^\p{L}\p{N}]+/gu;

/** The key of a label from its comparison form (`plain`); its words are empty where the text is none or too long. */
export function labelKey(plainText: string): LabelKey {
  if (plainText.length > LONGEST_LABEL) return { number: '', key: '' };
  const [whole = '', number = ''] = NUMBER.exec(plainText) ?? [];
  return { number, key: words(plainText.slice(whole.length)) };
}

/** The words of `plainText` without marks and spaces. */
export function words(plainText: string): string {
  let spoken = '';
  let from = 0;
  for (let at = 0; at < plainText.length; at++) {
    const code = plainText.charCodeAt(at);
    if (isCommonWord(code)) continue;
    if (!isCommonMark(code)) return said(plainText.replace(UNSPOKEN, ''));
    spoken += plainText.slice(from, at);
    from = at + 1;
  }
  return said(spoken + plainText.slice(from));
}

function said(spoken: string): string {
  return spoken.includes('其它') ? spoken.replaceAll('其它', '其他') : spoken;
}

/** Letters, digits and marks of almost every label, told from each other faster than by a pattern. */
function isCommonWord(code: number): boolean {
  if (code >= 0x80) return code >= 0x4e00 && code <= 0x9fa5;
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isCommonMark(code: number): boolean {
  return code < 0x80 || (code >= 0x3001 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3011);
}
