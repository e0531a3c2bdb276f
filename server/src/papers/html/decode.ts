import { unmarkedUtf16 } from '../../host/unmarked-utf16.ts';

/** So far into a page browsers look for its `<meta charset>`. */
const HEAD = 4096;
const CHARSET = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,20})/i;
const XML_ENCODING = /^<\?xml[^>]{0,100}encoding=["']([\w-]{2,20})/;

/**
 * The text of a page: by its byte order mark, else as UTF-16 where it certainly is, else as UTF-8 where all of it is, else as it says itself, else as GB18030.
 * A page that was saved anew often still names the character set of the one before.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const order = unmarkedUtf16(bytes);
  if (order) return new TextDecoder(order).decode(bytes);
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const named = charsetOf(bytes);
  // Broken bytes in a page that says that it is UTF-8: a stray one, or the page is not what it says.
  if (named !== null && !/^utf-?8$/i.test(named)) {
    const text = decoded(bytes, named, false);
    if (text !== null) return text;
  }
  return decoded(bytes, 'gb18030', true) ?? decoded(bytes, named === null ? 'gb18030' : 'utf-8', false) ?? '';
}

function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const name = CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1] ?? null;
  return name !== null && /^(?:gb2312|gbk|gb_2312-80)$/i.test(name) ? 'gb18030' : name;
}

/** Null where the bytes are not in that character set, or there is none of that name. */
function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
