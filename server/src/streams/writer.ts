import type { Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import type { Valve } from './valve.ts';

/** Writes messages to a stream; `valve` knows how many are not taken yet. */
export class CountedWriter extends StreamMessageWriter {
  readonly #valve: Valve;

  constructor(output: Writable, valve: Valve) {
    super(output);
    this.#valve = valve;
  }

  override write(message: Message): Promise<void> {
    return this.#valve.send(super.write(message));
  }
}
