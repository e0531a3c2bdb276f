import type { DocumentDiagnosticReport, SymbolInformation } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { startClient } from './support/memory.ts';
import { ask, wordsAt } from './support/requests.ts';

/** More than the server keeps analyses of. */
const MANY = 130;
const SECTIONS =
  '一、总体情况\n本机关按照要求公开政府信息。\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无。\n';

const uriOf = (number: number): string => `file:///${number}.txt`;
const titleOf = (number: number): string => `云岭市第${number}中学2023年政府信息公开工作年度报告`;
const textOf = (number: number): string => `${titleOf(number)}\n${SECTIONS}`;

it('of many open documents each is answered for as if it were alone', async () => {
  const client = await startClient();
  for (let number = 0; number < MANY; number++) await client.open(uriOf(number), textOf(number));
  const pulled = async (number: number, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    ask(client, 'textDocument/diagnostic', uriOf(number), previousResultId === undefined ? {} : { previousResultId });
  const { resultId } = await pulled(0);
  for (let number = 1; number < MANY; number++) await pulled(number);
  // Its analysis is no longer kept, and yet nothing about it has changed.
  expect(await pulled(0, resultId)).toEqual({ kind: 'unchanged', resultId });

  const find = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
  for (const number of [0, 7, MANY - 1]) {
    const found = await find(titleOf(number));
    expect(found.map(({ location }) => location.uri)).toContain(uriOf(number));
    const own = found.find(({ location }) => location.uri === uriOf(number))!;
    expect(wordsAt(textOf(number), own.location.range)).toBe(titleOf(number));
  }
  await client.change(uriOf(0), 2, textOf(5000));
  const renamed = await find(titleOf(5000));
  expect(renamed.map(({ location }) => location.uri)).toEqual([uriOf(0)]);
  await client.close(uriOf(0));
  expect(await find(titleOf(5000))).toEqual([]);
});
