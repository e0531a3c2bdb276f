// One document open in one server, edited, with every answer verified: the planted fault must stand where the version
// that was sent has it. A floor finds nothing; of its answers only the version is known.
import { Client } from './client.mjs';

const URI = 'file:///bench/报告.txt';
const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix'] } } },
  },
};
const PULLING = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } };
const document = { uri: URI };

/** @param server `{ program, isFloor }`; @param options of Node */
export async function startSession(server, subject, { pulls = false, options = [] } = {}) {
  const client = new Client(server.program, options);
  const { time } = await client.request('initialize', {
    ...{ processId: process.pid, rootUri: null },
    capabilities: pulls ? PULLING : CAPABILITIES,
  });
  return new Session(client, server.isFloor, subject, pulls, time - client.started);
}

class Session {
  #client;
  #isFloor;
  #subject;
  #pulls;
  #version = 1;
  /** Where the fault stood when the document was opened, and how it has moved since. */
  #fault = null;
  #moved = { line: 0, character: 0 };
  #diagnostics = [];

  constructor(client, isFloor, subject, pulls, coldStart) {
    this.#client = client;
    this.#isFloor = isFloor;
    this.#subject = subject;
    this.#pulls = pulls;
    this.coldStart = coldStart;
  }

  /** Opens the document; resolves with how long (ms) its diagnostics took. */
  async open() {
    this.#client.notify('initialized', {});
    const { text } = this.#subject;
    const start = performance.now();
    const open = { ...document, languageId: 'gongkai-report', version: 1, text };
    const opened = this.#settled(() => this.#client.notify('textDocument/didOpen', { textDocument: open }));
    return (await opened) - start;
  }

  /** Types a character, or takes one back; resolves with how long its diagnostics took. */
  async key(isBack = false) {
    const start = performance.now();
    return (await this.#settled(() => this.#type(isBack))) - start;
  }

  /** Types `count` characters without waiting; resolves when the diagnostics of the last are there. */
  async burst(count) {
    const start = performance.now();
    const settled = this.#settled(() => {
      for (let key = 0; key < count; key++) this.#type(false);
    });
    return (await settled) - start;
  }

  /** Moves everything behind the edited line by a line, asks, and resolves with how long the answer took. */
  async ask(method, isBack) {
    let start = 0;
    let answer;
    await this.#settled(() => {
      this.#shift(isBack);
      start = performance.now();
      answer = this.#client.request(`textDocument/${method}`, this.#question(method));
      answer.catch(() => undefined);
    });
    const { result, time } = await answer;
    if (!this.#isFloor) this.#verify(method, result);
    return time - start;
  }

  /** How many bytes of the server's heap are in use; it was started with `heap.mjs`. */
  async heap() {
    const told = this.#client.until('bench/heap', () => true);
    this.#client.signal('SIGUSR2');
    return (await told).result.heapUsed;
  }

  end() {
    return this.#client.end();
  }

  #type(isBack) {
    const { place, typed } = this.#subject;
    const from = { line: place.line + this.#moved.line, character: place.character };
    const to = { ...from, character: from.character + (isBack ? typed.length : 0) };
    this.#moved.character += isBack ? -typed.length : typed.length;
    this.#change({ start: from, end: to }, isBack ? '' : typed);
  }

  #shift(isBack) {
    const start = { line: this.#subject.place.line, character: 0 };
    this.#moved.line += isBack ? -1 : 1;
    this.#change({ start, end: isBack ? { line: start.line + 1, character: 0 } : start }, isBack ? '' : '\n');
  }

  #change(range, text) {
    const textDocument = { ...document, version: ++this.#version };
    this.#client.notify('textDocument/didChange', { textDocument, contentChanges: [{ range, text }] });
  }

  /** Does `work` and resolves with the time when the diagnostics of the version then sent were there. */
  async #settled(work) {
    if (!this.#pulls) {
      const awaited = this.#client.until('textDocument/publishDiagnostics', (params) => this.#isRight(params));
      work();
      return (await awaited).time;
    }
    work();
    const { result, time } = await this.#client.request('textDocument/diagnostic', { textDocument: document });
    if (!this.#isRight({ version: this.#version, diagnostics: result.items })) {
      throw new Error(`the diagnostics are not those of version ${this.#version}`);
    }
    return time;
  }

  #isRight({ version, diagnostics }) {
    if (version !== this.#version) return false;
    if (this.#isFloor) return true;
    const { rule, place } = this.#subject;
    const line = place.line + this.#moved.line;
    const found = diagnostics.find(({ code, range: { start } }) => code === rule && start.line === line);
    if (!found) return false;
    const { character } = found.range.start;
    this.#fault ??= character;
    this.#diagnostics = [found];
    return character === this.#fault + this.#moved.character;
  }

  #faultRange() {
    const line = this.#subject.place.line + this.#moved.line;
    const start = { line, character: (this.#fault ?? this.#subject.place.character) + this.#moved.character };
    return { start, end: { ...start, character: start.character + 1 } };
  }

  #question(method) {
    const range = this.#faultRange();
    const position = { line: this.#subject.row + this.#moved.line, character: 2 };
    if (method === 'hover') return { textDocument: document, position };
    if (method !== 'codeAction') return { textDocument: document };
    return { textDocument: document, range, context: { diagnostics: this.#diagnostics } };
  }

  /** The edit put a line in or took one out: what is answered must have moved with the lines. */
  #verify(method, result) {
    const { place, heading, row } = this.#subject;
    const startsAt = (range, line) => range?.start.line === line + this.#moved.line;
    const isRight = {
      documentSymbol: () => flat(result).some(({ selectionRange }) => startsAt(selectionRange, heading)),
      foldingRange: () => result.some(({ startLine }) => startLine === heading + this.#moved.line),
      hover: () => startsAt(result?.range, row),
      codeAction: () => result.some(({ diagnostics }) => diagnostics?.some(({ range }) => startsAt(range, place.line))),
    };
    if (!isRight[method]()) throw new Error(`${method}: the answer is not that of version ${this.#version}`);
  }
}

function flat(symbols) {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
}
