// Thousands of reports open in one server: what it takes of memory, how long a search in all outlines takes, and a
// keystroke in one of them beside one where it is open alone.
import { readFileSync } from 'node:fs';
import { Client } from './client.mjs';
import { batchText } from './texts.mjs';

const CAPABILITIES = { textDocument: { publishDiagnostics: { versionSupport: true } } };
const KEYS = 40;
const SEARCHES = 5;

const uriOf = (at) => `file:///bench/${at}.txt`;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Opens so many reports; resolves when the findings of all are there. */
async function opened(program, count) {
  const client = new Client(program);
  await client.request('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES });
  client.notify('initialized', {});
  for (let at = 0; at < count; at++) {
    const uri = uriOf(at);
    const found = client.until('textDocument/publishDiagnostics', (params) => params.uri === uri);
    const textDocument = { uri, languageId: 'gongkai-report', version: 1, text: batchText(at) };
    client.notify('textDocument/didOpen', { textDocument });
    const { result } = await found;
    if (!result.diagnostics.some(({ code }) => code === 'breakdown-sum'))
      throw new Error(`${uri}: its fault is not found`);
  }
  return client;
}

/** How long (ms, median) the findings take after a character is typed at the beginning of a report that is open. */
async function keystroke(client, at) {
  const times = [];
  for (let version = 2; version < 2 + KEYS; version++) {
    const uri = uriOf(at);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    const found = client.until(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && params.version === version,
    );
    const start = performance.now();
    client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: '字' }],
    });
    times.push((await found).time - start);
  }
  return median(times);
}

/** How long (ms, each) a search takes for a name that all outlines have and for one that none has. */
async function searches(client) {
  const times = { 'in all': [], 'in none': [] };
  for (let round = 0; round < SEARCHES; round++) {
    for (const [where, query] of [
      ['in all', '收到和处理'],
      ['in none', '没有这个名称'],
    ]) {
      const start = performance.now();
      const { result, time } = await client.request('workspace/symbol', { query });
      if ((result?.length ?? 0) > 0 !== (where === 'in all')) throw new Error(`${query}: ${result?.length}`);
      times[where].push(time - start);
    }
  }
  return times;
}

/** @returns the memory of a process in MB: what it holds now, and the most that it has held */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)[1]) / 1000);
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** Measures with `count` reports of about 15 KB, and says what it found. */
export async function measureMany(program, count) {
  const alone = await opened(program, 1);
  await keystroke(alone, 0);
  await alone.end();
  const again = await opened(program, 1);
  const one = await keystroke(again, 0);
  await again.end();

  const client = await opened(program, count);
  const many = await keystroke(client, count >> 1);
  const { 'in all': all, 'in none': none } = await searches(client);
  const memory = memoryOf(client.pid);
  await client.end();
  const ms = (time) => `${time.toFixed(1)} ms`;
  console.log(`${count} reports of about 15 KB open: ${memory.now} MB, at most ${memory.most} MB`);
  console.log(`search in all outlines: ${all.map(ms).join(', ')}; of a name that none has: ${none.map(ms).join(', ')}`);
  console.log(`keystroke: alone ${ms(one)}, among ${count} ${ms(many)}, ratio ${(many / one).toFixed(2)}`);
}
