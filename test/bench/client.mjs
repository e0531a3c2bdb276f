// The client's half of the protocol, by hand, so that none of its own work is measured: a message is stamped when its
// last byte is there, and read afterwards.
import { spawn } from 'node:child_process';

const HEAD = /Content-Length: (\d+)/i;
const PATIENCE = 60_000;

export class Client {
  started = performance.now();
  #buffer = Buffer.alloc(0);
  #need = -1;
  #id = 0;
  #waiting = new Map();
  #listeners = new Set();
  #fails = new Set();
  #child;

  constructor(program, options = []) {
    this.#child = spawn(process.execPath, [...options, program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout.on('data', (chunk) => this.#take(chunk));
    this.#child.stdin.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      this.#child.on('close', () => {
        for (const fail of this.#fails) fail('the server is gone');
        resolve();
      });
    });
  }

  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /** Resolves with the answer and the time when it was there. */
  request(method, params) {
    const id = ++this.#id;
    const answer = this.#wait(method, (settle) => this.#waiting.set(id, settle));
    this.#send({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  /** Resolves with the first notification from now on that `isWanted` accepts, and the time when it was there. */
  until(method, isWanted) {
    return this.#wait(method, (settle) => {
      const listener = (message, time) => {
        if (message.method !== method || !isWanted(message.params)) return;
        this.#listeners.delete(listener);
        settle({ result: message.params }, time);
      };
      this.#listeners.add(listener);
    });
  }

  get pid() {
    return this.#child.pid;
  }

  signal(name) {
    this.#child.kill(name);
  }

  async end() {
    await this.request('shutdown').catch(() => undefined);
    this.notify('exit');
    await this.closed;
  }

  #wait(method, begin) {
    return new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`${method}: ${why}`));
      const late = setTimeout(fail, PATIENCE, 'nothing came that is right');
      this.#fails.add(fail);
      begin(({ result, error }, time) => {
        clearTimeout(late);
        this.#fails.delete(fail);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve({ result, time });
      });
    });
  }

  #send(message) {
    const body = JSON.stringify(message);
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk) {
    this.#buffer = this.#buffer.length > 0 ? Buffer.concat([this.#buffer, chunk]) : chunk;
    for (;;) {
      if (this.#need < 0) {
        const end = this.#buffer.indexOf('\r\n\r\n');
        if (end < 0) return;
        this.#need = Number(HEAD.exec(this.#buffer.toString('latin1', 0, end))[1]);
        this.#buffer = this.#buffer.subarray(end + 4);
      }
      if (this.#buffer.length < this.#need) return;
      const time = performance.now();
      const body = this.#buffer.toString('utf8', 0, this.#need);
      this.#buffer = this.#buffer.subarray(this.#need);
      this.#need = -1;
      this.#hear(JSON.parse(body), time);
    }
  }

  #hear(message, time) {
    if (message.method === undefined) {
      this.#waiting.get(message.id)?.(message, time);
      this.#waiting.delete(message.id);
    } else if (message.id !== undefined) {
      // What a server asks of its client: configuration, registrations.
      this.#send({
        jsonrpc: '2.0',
        id: message.id,
        result: message.method === 'workspace/configuration' ? [null] : null,
      });
    } else {
      for (const listener of [...this.#listeners]) listener(message, time);
    }
  }
}
