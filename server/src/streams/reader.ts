import type { Readable } from 'node:stream';
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type ResponseMessage,
} from 'vscode-languageserver';
import { isRecord } from '../lsp/options.ts';
import { type Break, Frames } from './frames.ts';
import type { Valve } from './valve.ts';

/** So many bytes of messages are read ahead. */
const MOST_AHEAD = 2 ** 18;
/** So many turns it takes until a message that was handed on has been taken up. */
const TURNS = 3;

const UNREADABLE = { code: ErrorCodes.ParseError, message: 'the body is not JSON' };
const NO_MESSAGE = { code: ErrorCodes.InvalidRequest, message: 'neither a request nor a notification nor an answer' };

/**
 * Reads messages from a stream and hands them on one a turn, as fast as they are taken up. It stands still while `valve`
 * is full. A body that holds no message is answered with an error; where a header is none, nothing more is read.
 */
export class FramedReader extends AbstractMessageReader {
  readonly #input: Readable;
  readonly #valve: Valve;
  readonly #answer: (message: ResponseMessage) => void;
  readonly #frames = new Frames();
  readonly #bodies: Buffer[] = [];
  #ahead = 0;
  #isHanding = false;
  #isOver = false;
  #take: DataCallback = () => undefined;
  #end: (broken: Break | null) => void = () => undefined;

  /** Resolves when nothing more is to be read and all that was has been taken up. */
  readonly ended = new Promise<Break | null>((resolve) => (this.#end = resolve));

  constructor(input: Readable, valve: Valve, answer: (message: ResponseMessage) => void) {
    super();
    this.#input = input;
    this.#valve = valve;
    this.#answer = answer;
  }

  listen(take: DataCallback): Disposable {
    this.#take = take;
    this.#valve.onRoom(() => this.#handOn());
    const read = (chunk: Buffer) => {
      const bodies = this.#frames.take(chunk);
      this.#bodies.push(...bodies);
      for (const { length } of bodies) this.#ahead += length;
      if (this.#frames.broken) over();
      this.#handOn();
    };
    const over = () => {
      this.#frames.end();
      this.#isOver = true;
      this.#input.off('data', read);
      this.#handOn();
    };
    this.#input.on('data', read);
    for (const event of ['end', 'close', 'error']) this.#input.once(event, over);
    return { dispose: () => void this.#input.off('data', read) };
  }

  /** Lets come in what there is room for, and hands on what is there. */
  #handOn(): void {
    const isFull = this.#valve.isFull;
    if (this.#ahead > MOST_AHEAD || isFull) this.#input.pause();
    else if (this.#input.isPaused()) this.#input.resume();
    if (this.#isHanding) return;
    if (this.#isOver && (this.#bodies.length === 0 || isFull)) this.#close(TURNS);
    else if (this.#bodies.length > 0 && !isFull) {
      this.#isHanding = true;
      setImmediate(() => {
        this.#isHanding = false;
        const body = this.#bodies.shift()!;
        this.#ahead -= body.length;
        this.#handOver(body);
        this.#handOn();
      });
    }
  }

  #close(turns: number): void {
    if (turns > 0) setImmediate(() => this.#close(turns - 1));
    else this.#end(this.#frames.broken);
  }

  #handOver(body: Buffer): void {
    let message: unknown;
    try {
      message = JSON.parse(body.toString());
    } catch {
      this.#answer({ jsonrpc: '2.0', id: null, error: UNREADABLE });
      return;
    }
    try {
      if (isMessage(message)) {
        this.#take(message);
        return;
      }
    } catch (error) {
      // A message that the connection cannot put in its queue is none either.
      this.fireError(error);
    }
    const { id } = isRecord(message) ? message : {};
    this.#answer({ jsonrpc: '2.0', id: isId(id) ? id : null, error: NO_MESSAGE });
  }
}

/** Whether it has the shape of a message. What is wrong with an answer is for whoever asked. */
function isMessage(value: unknown): value is Message {
  if (!isRecord(value)) return false;
  const { id, method } = value;
  if (method === undefined) return id !== undefined;
  return typeof method === 'string' && (id === undefined || isId(id));
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || typeof id === 'number';
}
