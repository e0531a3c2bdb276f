import { describe, expect, it } from 'vitest';
import { startClient } from './support/memory.ts';
import { startProgram } from './support/program.ts';

const TABLE = '<table><tr><td>规章</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td></tr></table>';
const TEXT = '规章\t0\n行政规范性文件\t2';

describe('gongkai/copied', () => {
  it('gives the rows of a table, and nothing where none is there', async () => {
    const { connection } = await startClient();
    expect(await connection.sendRequest('gongkai/copied', { html: TABLE })).toBe(TEXT);
    expect(await connection.sendRequest('gongkai/copied', { html: '<p>规章</p>' })).toBeNull();
  });

  it('answers parameters that are none of ours, and goes on', async () => {
    const { connection, logged } = await startClient();
    expect(await connection.sendRequest('gongkai/copied', {})).toBeNull();
    expect(logged).toEqual([expect.stringContaining('gongkai/copied')]);
    expect(await connection.sendRequest('gongkai/copied', { html: TABLE })).toBe(TEXT);
  });

  it('is answered by the built servers', async () => {
    for (const [file, ...args] of [
      ['server.js', '--stdio'],
      ['cli.js', 'lsp', '--stdio'],
    ] as const) {
      const { connection } = startProgram(file, ...args);
      await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
      await connection.sendNotification('initialized', {});
      expect(await connection.sendRequest('gongkai/copied', { html: TABLE })).toBe(TEXT);
    }
  });
});
