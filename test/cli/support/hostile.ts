import fc from 'fast-check';

const MARKS = '% # ? : ; @ & = + $ , ! * \' ( ) [ ] { } | ^ ` " < > \\ ~ - . %41'.split(' ');
const ODD = [...MARKS, ' ', '年', '𠮷', '\u202e', '\n', '\r', '\t', '\u001b', 'é'];

/** Names of files that POSIX knows, of what addresses, logs and terminals take for something else. */
export const hostileName = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    minLength: 1,
    maxLength: 12,
  })
  .filter((name) => name !== '.' && name !== '..' && !name.includes('/') && !name.includes('\0'));

const SAID = ['[', ']', '(', ')', '](', '\\', '{', '}', '{0}', '1', '，，', 'javascript:x', '年', '𠮷', ' '];
const HIDDEN = ['\u001b', '\u202e', '\u200b', '\ufeff', '\u0085', '\u2028'];

/** What a cell or a sentence may hold, on one line: links, placeholders, what steers or hides. */
export const hostileWords = fc.string({ unit: fc.constantFrom(...SAID, ...HIDDEN), maxLength: 20 });

/** Any words at all, over lines and with halves of characters too. */
export const anyWords = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...SAID, ...HIDDEN, '\n', '\ud83d'),
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 30,
});
