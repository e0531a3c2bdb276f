import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { startClient } from './support/memory.ts';
import { FAULTLESS, NOTICE, WRONG } from './support/reports.ts';
import { ask, codesOf, pull, wordsAt } from './support/requests.ts';

const uri = 'file:///%E5%B9%B4%E6%8A%A5.txt';

describe('diagnostics, asked for', () => {
  it('say what, where, how bad, and what else takes part', async () => {
    const client = await startClient({ options: { pagesBase: 'https://example.com/gongkai' } });
    await client.open(uri, WRONG);
    const [sum, ...more] = await pull(client, uri);
    expect(sum).toMatchObject({
      source: 'gongkai',
      code: 'row-sum',
      severity: 1,
      message: expect.stringContaining('应为 1，写作 9（多 8）') as string,
      codeDescription: { href: 'https://example.com/gongkai/docs/rules/row-sum.md' },
    });
    expect(wordsAt(WRONG, sum!.range)).toBe('9');
    expect(sum!.data).toEqual({ also: ['column-balance'] });
    expect(sum!.relatedInformation).toHaveLength(4);
    expect(sum!.relatedInformation![0]).toMatchObject({ location: { uri }, message: '“自然人”：1' });
    expect(wordsAt(WRONG, sum!.relatedInformation![0]!.location.range)).toBe('1');
    expect(more).toEqual([]);
  });

  it('are not sent twice for the same text', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const first = await ask(client, 'textDocument/diagnostic', uri);
    const { resultId } = first;
    expect(resultId).toBeTypeOf('string');
    const again = { kind: 'unchanged', resultId };
    expect(await ask(client, 'textDocument/diagnostic', uri, { previousResultId: resultId! })).toEqual(again);
    expect(await ask(client, 'textDocument/diagnostic', uri)).toEqual(first);

    await client.change(uri, 2, WRONG);
    const changed = await ask(client, 'textDocument/diagnostic', uri, { previousResultId: resultId! });
    expect(changed).toMatchObject({ kind: 'full', items: { length: 1 } });
    expect(changed.resultId).not.toBe(resultId);
  });

  it.each([
    ['𠮷 before the figure', WRONG.replace('四、结转下年度继续办理', '四、结转下年度继续办理𠮷'), 26],
    ['CRLF', WRONG.replaceAll('\n', '\r\n'), 24],
    ['CR', WRONG.replaceAll('\n', '\r'), 24],
    ['a byte order mark', `\ufeff${WRONG}`, 24],
  ])('stand at the right place: %s', async (_, text, character) => {
    const client = await startClient();
    await client.open(uri, text);
    const found = await pull(client, uri);
    const sum = found.find(({ code }) => code === 'row-sum')!;
    const { line } = sum.range.start;
    expect(sum.range).toEqual({ start: { line, character }, end: { line, character: character + 1 } });
    expect(wordsAt(text, sum.range)).toBe('9');
  });

  it('fade out what a repair takes away as a whole', async () => {
    const client = await startClient();
    await client.open(uri, sample(2019, ['下一步，将加强', '[bookmark: _GoBack]下一步，将加强']));
    expect(await pull(client, uri)).toMatchObject([{ code: 'field-code-residue', tags: [1] }]);
    await client.change(uri, 2, WRONG);
    for (const diagnostic of await pull(client, uri)) expect(diagnostic).not.toHaveProperty('tags');
  });

  it('show nothing that steers or hides', async () => {
    const client = await startClient({ options: { settings: { language: 'en' } } });
    const text = WRONG.replace('云岭市档案局2020年政府', '云岭\u001b[2J市\u202e档\u200b案局2020年政府')
      .replace('继续办理\t1', '继续办理\t\u001b9\u2066')
      .replace('一、总体情况', '1、总体\u2028情况\u0007');
    await client.open(uri, text);
    const found = await pull(client, uri);
    expect(found).not.toEqual([]);
    const symbols = await ask(client, 'textDocument/documentSymbol', uri);
    expect(symbols).not.toEqual([]);
    expect(JSON.stringify([found, symbols]).replaceAll('\\\\u{', '')).not.toMatch(
      /\\u[0-9a-f]|[\u007f-\u009f\p{Cf}\u2028\u2029]/u,
    );
  });

  it('are none of a text that is no report', async () => {
    const client = await startClient();
    for (const [version, text] of [NOTICE, '', '\r\n\r\n', 'int main() { return 5; }\n'].entries()) {
      if (version === 0) await client.open(uri, text, 'c');
      else await client.change(uri, version + 1, text);
      expect(await pull(client, uri)).toEqual([]);
      expect(await ask(client, 'textDocument/documentSymbol', uri)).toEqual([]);
      expect(await ask(client, 'textDocument/foldingRange', uri)).toEqual([]);
      expect(await ask(client, 'textDocument/codeAction', uri)).toEqual([]);
    }
  });

  it('are one of a text that was read in the wrong encoding', async () => {
    const client = await startClient();
    await client.open(uri, '\ufffd'.repeat(40));
    expect(codesOf(await pull(client, uri))).toEqual(['wrong-encoding']);
  });

  it('go when the figure is mended and come back with the next slip', async () => {
    const client = await startClient();
    await client.open(uri, WRONG);
    const [{ range } = { range: null! }] = await pull(client, uri);
    await client.change(uri, 2, '1', range);
    expect(await pull(client, uri)).toEqual([]);
    await client.change(uri, 3, '7', range);
    expect(await pull(client, uri)).toMatchObject([{ code: 'row-sum', range }]);
    await client.change(uri, 4, FAULTLESS);
    expect(await pull(client, uri)).toEqual([]);
  });
});
