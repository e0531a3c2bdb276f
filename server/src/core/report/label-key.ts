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
  return plainText.replace(UNSPOKEN, '').replaceAll('其它', '其他');
}
