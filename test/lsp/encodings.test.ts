import { expect, it } from 'vitest';
import { decode } from '../../server/src/host/decode.ts';
import { sample } from '../support/sample.ts';
import { WRITTEN, withPlainEnds } from '../support/written.ts';
import { startClient } from './support/memory.ts';
import { ask, codesOf, pull, wordsAt } from './support/requests.ts';

const uri = 'file:///%E5%B9%B4%E6%8A%A5.txt';

it.each(WRITTEN)('findings, outline and foldings stand where they stand: $name', async ({ bytes, text, plain }) => {
  const client = await startClient();
  await client.open(uri, decode(bytes)?.text ?? '');
  const found = await pull(client, uri);
  expect(codesOf(found)).toEqual(expect.arrayContaining(['half-width-bracket', 'row-sum']));
  const words = found.filter(({ code }) => code === 'row-sum').map(({ range }) => wordsAt(text, range));
  expect(words).toEqual(['９']);
  const said = async () => ({
    found: await pull(client, uri),
    outline: await ask(client, 'textDocument/documentSymbol', uri),
    foldings: await ask(client, 'textDocument/foldingRange', uri),
  });
  const here = withPlainEnds(await said());
  await client.change(uri, 2, plain);
  expect(here).toEqual(await said());
});

it.each(['\u2028', '\u2029', '\u0085', '\v', '\f'])('%j ends no line of an editor', async (unit) => {
  const client = await startClient();
  const words = `严格${unit}执行(发布前)审核制度`;
  const text = sample(2019, ['严格执行发布审核制度', words]);
  await client.open(uri, text);
  const [bracket] = (await pull(client, uri)).filter(({ code }) => code === 'half-width-bracket');
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const character = before.at(-1)!.length + words.indexOf('(');
  expect(bracket?.range.start).toEqual({ line: before.length - 1, character });
});
