import { strFromU8, strToU8, unzipSync } from 'fflate';
import { compose } from '../../../converters/document/compose.ts';
import { zipped } from '../package.ts';
import { writeWord } from '../write-word.ts';
import type { Way } from './way.ts';

/** The same in the other dialect of the standard, with prefixes of a program's own, and names that begin with a stroke. */
export const strict: Way = {
  id: 'other-strict',
  title: 'other programs: the strict dialect of the standard, other prefixes, UTF-16',
  make: (model) => {
    const files = unzipSync(writeWord(compose(model)));
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const document = text('word/document.xml')
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll('xmlns:w=', 'xmlns:ns0=')
      .replaceAll(/(<\/?)w:/g, '$1ns0:')
      .replaceAll(/ w:([a-zA-Z]+)=/g, ' ns0:$1=')
      .replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const wide = new Uint8Array(2 * document.length + 2);
    [wide[0], wide[1]] = [0xff, 0xfe];
    for (let at = 0; at < document.length; at++) {
      const code = document.charCodeAt(at);
      [wide[2 * at + 2], wide[2 * at + 3]] = [code & 0xff, code >> 8];
    }
    return zipped({
      ...files,
      'word/document.xml': wide,
      '_rels/.rels': strToU8(text('_rels/.rels').replace('Target="word/', 'Target="/word/')),
    });
  },
};
