import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../../server/src/core/report/citations/references.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

/** The provisions of the Regulation that a text names, each with its words; `bare` as `referencesIn` has it. */
const read = (text: string, bare = false) => {
  const shown = plain(text);
  return referencesIn(shown, bare).map(({ article, item, span }) => {
    const words = shown.slice(span.start, span.end);
    return item === null ? `${article} ${words}` : `${article}.${item} ${words}`;
  });
};

describe('provisions of the Regulation', () => {
  test.each([
    ['《条例》第二十条', ['20 第二十条']],
    ['第二十条第（一）项', ['20.1 第二十条第(一)项']],
    ['第二十条第一款第（一）项', ['20.1 第二十条第一款第(一)项']],
    ['第 20 条第 (8) 项', ['20.8 第 20 条第 (8) 项']],
    ['第二十条第㈢项', ['20.3 第二十条第㈢项']],
    ['第二十条第⑵项', ['20.2 第二十条第⑵项']],
    ['第二十条第一项、第五项', ['20 第二十条', '20.1 第一项', '20.5 第五项']],
    ['第二十条（一）、（五）项', ['20 第二十条', '20.1 (一)', '20.5 (五)项']],
    ['第二十条第（一）项至第（三）项', ['20 第二十条', '20.1 第(一)项', '20.3 第(三)项']],
    ['第二十条和第二十一条', ['20 第二十条', '21 第二十一条']],
    ['第二十条（一）（五）', ['20 第二十条']],
    ['第二十一条第（一）项', ['21 第二十一条']],
    ['《档案法》规定。第二十条第（一）项', ['20.1 第二十条第(一)项']],
    ['依照《档案法》，按《条例》第二十条', ['20 第二十条']],
    ['《档案法》第二十条', []],
    ['依照《条例》，按《档案法》第二十条', []],
    ['第一百条', []],
    ['第（一）项', []],
    ['', []],
  ])('in 「%s」', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  test.each([
    ['第（一）项', ['20.1 第(一)项']],
    ['（一）项', ['20.1 (一)项']],
    ['（一）项 ', ['20.1 (一)项']],
    ['㈠项', ['20.1 ㈠项']],
    ['⒂项', ['20.15 ⒂项']],
    ['公开第（一）项', ['20.1 第(一)项']],
    ['第（五）项、第（六）项', ['20.5 第(五)项', '20.6 第(六)项']],
    ['第二十条；第（一）项', ['20 第二十条', '20.1 第(一)项']],
    ['第二十一条第（一）项', ['21 第二十一条']],
    ['公开（一）项', []],
    ['（一）项公开', []],
    ['（一）', []],
  ])('where items are those of Article 20, in 「%s」', (text, found) => {
    expect(read(text, true)).toEqual(found);
  });
});
