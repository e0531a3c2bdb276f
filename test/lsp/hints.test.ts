import { describe, expect, it } from 'vitest';
import type { ShownForm } from '../../server/src/lsp/form.ts';
import type { TextOutcome } from '../../server/src/lsp/text-piece.ts';
import { type Client, MODERN, startClient } from './support/memory.ts';
import { FAULTLESS, WRONG } from './support/reports.ts';
import { ask, pull } from './support/requests.ts';

const uri = 'file:///市/年报.txt';
/** One wrong total, and one comma of the Latin script. */
const TEXT = WRONG.replace('。', ',');
const [HINT, INFORMATION] = [4, 3];

async function opened(showHints: boolean, text = TEXT): Promise<Client> {
  const client = await startClient({ options: { settings: { showHints }, status: true } });
  await client.open(uri, text);
  return client;
}

const form = ({ connection }: Client): Promise<ShownForm> =>
  connection.sendRequest('gongkai/form', { textDocument: { uri } });

describe('gongkai.showHints', () => {
  it('tells hints as information, and nothing else otherwise', async () => {
    const hidden = await pull(await opened(false), uri);
    const listed = await pull(await opened(true), uri);
    expect(hidden.map(({ code, severity }) => [code, severity])).toEqual([
      ['half-width-punctuation', HINT],
      ['row-sum', 1],
    ]);
    expect(listed).toEqual(
      hidden.map((found) => (found.severity === HINT ? { ...found, severity: INFORMATION } : found)),
    );
  });

  it('counts hints as hints all the same', async () => {
    const client = await opened(true);
    client.clock.pass(1000);
    await client.settled();
    expect(client.statuses.at(-1)!.counts).toEqual({ error: 1, warning: 0, information: 0, hint: 1 });
  });

  it('holds for the findings to which repairs belong, and for texts of a folder', async () => {
    const client = await opened(true);
    const [found] = await pull(client, uri);
    const request = { range: found!.range, context: { diagnostics: [] } };
    const actions = await ask(client, 'textDocument/codeAction', uri, request);
    expect(actions[0]!.diagnostics).toEqual([found]);
    const texts = { texts: [{ uri: 'file:///市/b.txt', text: TEXT }], left: 0 };
    const [outcome] = await client.connection.sendRequest<TextOutcome[]>('gongkai/checkTexts', texts);
    expect(outcome!.diagnostics[0]).toMatchObject({ code: 'half-width-punctuation', severity: INFORMATION });
    expect(outcome!.counts).toMatchObject({ information: 0, hint: 1 });
  });

  it('is followed while a report is open', async () => {
    let showHints = false;
    const capabilities = { ...MODERN, workspace: { ...MODERN.workspace, configuration: true } };
    const client = await startClient({ capabilities, configuration: () => ({ showHints }) });
    await client.open(uri, TEXT);
    const { resultId } = await ask(client, 'textDocument/diagnostic', uri);
    showHints = true;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.settled();
    const report = await ask(client, 'textDocument/diagnostic', uri, { previousResultId: resultId! });
    expect(report).toMatchObject({ kind: 'full', items: [{ severity: INFORMATION }, { severity: 1 }] });
  });

  it('has hints in the list of the form, where none makes a cell wrong', async () => {
    const without = await form(await opened(false));
    expect(without.faults).toHaveLength(1);
    expect(without.html).toContain('<h2>错误 1，警告 0</h2>');
    const listed = await form(await opened(true));
    expect(listed.faults).toHaveLength(2);
    expect(listed.html).toContain('<h2>错误 1，警告 0，信息 0，提示 1</h2>');
    expect(listed.html).toContain('<strong class="hint">提示</strong>');
    const wrongCells = ({ html }: ShownForm) => html.match(/data-state="wrong"/g);
    expect(wrongCells(listed)).toEqual(wrongCells(without));
  });

  it('lets a form without findings say that there is none', async () => {
    expect((await form(await opened(true, FAULTLESS))).html).toContain('；没有发现错误和警告');
  });
});
