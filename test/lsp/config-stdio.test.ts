import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, PublishDiagnosticsParams } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/support/folder.ts';
import { gongkaiProcess } from '../cli/support/gongkai.ts';
import { startProgram } from './support/program.ts';
import { WRONG } from './support/reports.ts';
import { applied, codesOf } from './support/requests.ts';

const ACCEPTING = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

describe.each([
  ['server.js', '--stdio'],
  ['cli.js', 'lsp', '--stdio'],
])('dist/%s %s', (file, ...args) => {
  it('reads the settings file of a report from the disk', async () => {
    const cwd = folderOf({ '市/年报.txt': WRONG, '.gongkai.json': '{ "rules": { "row-sum": "off" }, "x": 1 }' });
    const { connection, following } = startProgram(file, ...args);
    await connection.sendRequest('initialize', { processId: null, rootUri: pathToFileURL(cwd).href, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const published = following<PublishDiagnosticsParams>('textDocument/publishDiagnostics', 2);
    const uri = pathToFileURL(join(cwd, '市/年报.txt')).href;
    const textDocument = { uri, languageId: 'text', version: 1, text: WRONG };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    expect(new Map((await published).map((of) => [of.uri, codesOf(of.diagnostics)]))).toEqual(
      new Map([
        [uri, ['column-balance']],
        [pathToFileURL(join(cwd, '.gongkai.json')).href, ['invalid-config']],
      ]),
    );
  });

  it('accepts a finding in a way that the command line understands', async () => {
    const cwd = folderOf({ '市/年报.txt': WRONG });
    const { connection, next } = startProgram(file, ...args);
    const workspaceFolders = [{ uri: pathToFileURL(cwd).href, name: '市' }];
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders,
      capabilities: ACCEPTING,
    });
    await connection.sendNotification('initialized', {});
    const published = next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    const textDocument = {
      uri: pathToFileURL(join(cwd, '市/年报.txt')).href,
      languageId: 'text',
      version: 1,
      text: WRONG,
    };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const { diagnostics } = await published;
    const path = join(cwd, '.gongkai.json');
    for (const { range } of diagnostics.slice(0, 1)) {
      const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        ...{ textDocument, range, context: { diagnostics: [] } },
      });
      const accept = actions.find(({ title }) => title === '接受此处，不再提示')!;
      const [, ...changes] = accept.edit!.documentChanges!;
      writeFileSync(path, applied('', { ...accept, edit: { documentChanges: changes } }));
    }
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      accepted: [{ rule: 'row-sum', file: '市/年报.txt' }],
    });
    const ran = await gongkaiProcess(['check', '.', '--format', 'json'], { cwd });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      files: [{ diagnostics: [] }],
      summary: { accepted: 1 },
    });
  });
});
