// The reports of a workspace kept in the background, as the extension has the server do: a keystroke in one of them while
// they are read and when all are there, beside one in a server that keeps none; and how soon a file that changed counts.
import { Client } from './client.mjs';

const CAPABILITIES = { textDocument: { publishDiagnostics: { versionSupport: true } } };
/** As the extension hands them over: client/src/folder/check-files.ts. */
const [PIECE, AHEAD] = [8, 8];
const KEYS = 200;
const PLACE = '（一）主动公开。';
const LEFT = /^(四、结转下年度继续办理\t\t)(\d+)\t/m;

const uriOf = ({ path }) => `file:///bench/${encodeURI(path)}`;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const rest = () => new Promise((resolve) => setTimeout(resolve, 40));

class Editor {
  #version = 1;

  constructor(program, report) {
    this.client = new Client(program);
    this.uri = uriOf(report);
    const line = report.text.split('\n').findIndex((each) => each.startsWith(PLACE));
    this.place = { line, character: PLACE.length };
    this.report = report;
  }

  async open() {
    await this.client.request('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES });
    this.client.notify('initialized', {});
    const found = this.#told();
    const textDocument = { uri: this.uri, languageId: 'gongkai-report', version: 1, text: this.report.text };
    this.client.notify('textDocument/didOpen', { textDocument });
    await found;
    return this;
  }

  #told() {
    const version = this.#version;
    return this.client.until(
      'textDocument/publishDiagnostics',
      (params) => params.uri === this.uri && params.version === version,
    );
  }

  /** Milliseconds from a character that is typed to the findings. */
  async key() {
    this.#version++;
    const found = this.#told();
    const start = performance.now();
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range: { start: this.place, end: this.place }, text: '字' }],
    });
    return (await found).time - start;
  }

  check(reports, left, isKept) {
    const texts = reports.map((report) => ({ uri: uriOf(report), text: report.text }));
    return this.client.request('gongkai/checkTexts', { texts, left, isKept });
  }

  /** Milliseconds until the findings of the open report are told anew, since a neighbour has changed. */
  async renewed(neighbour) {
    const found = this.#told();
    const start = performance.now();
    void this.check([neighbour], 0, true);
    return (await found).time - start;
  }
}

/** Has all be kept; resolves when they are. */
async function keep(editor, reports) {
  const pieces = Array.from({ length: Math.ceil(reports.length / PIECE) }, (_, at) =>
    reports.slice(at * PIECE, (at + 1) * PIECE),
  );
  const work = async (lane) => {
    for (let at = lane; at < pieces.length; at += AHEAD)
      await editor.check(pieces[at], reports.length - (at + 1) * PIECE, true);
  };
  await Promise.all(Array.from({ length: AHEAD }, (_, lane) => work(lane)));
}

/** @param reports each with a path and a text; the one in the middle is typed into */
export async function measureIndexed(program, reports) {
  const at = reports.length >> 1;
  const [alone, among] = await Promise.all([1, 2].map(() => new Editor(program, reports[at]).open()));
  let quietKeys = 0;
  const quiet = await inTurns(alone, among, () => ++quietKeys > KEYS / 2);
  let took = 0;
  const start = performance.now();
  const kept = keep(among, reports).then(() => (took = performance.now() - start));
  const meanwhile = await inTurns(alone, among, () => took > 0);
  await kept;
  let keys = 0;
  const after = await inTurns(alone, among, () => ++keys > KEYS);
  const before = reports.find((each, other) => other !== at && isBefore(each, reports[at]));
  const renewed = [];
  const analysed = [];
  for (let turn = 0; turn < 20; turn++) {
    // What is left over is brought forward by the next year, or not: the open report hears of it each time.
    const changed = (words) => ({
      ...before,
      text: before.text.replace(LEFT, `$1${turn % 2 === 0 ? '9' : '$2'}\t`) + words,
    });
    renewed.push(await among.renewed(changed('')));
    const start = performance.now();
    await alone.check([changed(`${turn}`)], 0, false);
    analysed.push(performance.now() - start);
  }
  for (const { client } of [alone, among]) await client.end();
  tell(reports.length, { took, quiet, meanwhile, after, renewed: median(renewed), analysed: median(analysed) });
}

/** The report of the same agency for the year before. */
function isBefore(one, own) {
  const [county, year, name] = own.path.split('/');
  return one.path === `${county}/${Number(year) - 1}/${name}`;
}

/** One key here, one there. */
async function inTurns(alone, among, isDone) {
  const times = { alone: [], among: [] };
  while (!isDone()) {
    times.alone.push(await alone.key());
    await rest();
    times.among.push(await among.key());
    await rest();
  }
  return times;
}

function tell(count, { took, quiet, meanwhile, after, renewed, analysed }) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  const pair = ({ alone, among }) => {
    const [one, other] = [median(alone), median(among)];
    return `alone ${ms(one)}, beside them ${ms(other)}, ratio ${(other / one).toFixed(2)} (${among.length} keys)`;
  };
  console.log(`${count} reports kept in ${(took / 1000).toFixed(1)} s`);
  console.log(`a keystroke before that: ${pair(quiet)}`);
  console.log(`a keystroke meanwhile: ${pair(meanwhile)}`);
  console.log(`a keystroke after that: ${pair(after)}`);
  console.log(`a neighbour that changed is heard after ${ms(renewed)}, its analysis alone takes ${ms(analysed)}`);
}
