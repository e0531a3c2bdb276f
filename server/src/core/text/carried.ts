import { type Move, isStill, joined } from './move.ts';

/** A value behind so many moves is worked out, lest they become more and more. */
const MOST_MOVES = 32;

/** A value with places in a text, kept over edits that left it alone: its places are worked out when they are asked for. */
export class Carried<Value> {
  readonly #transport: (value: Value, moves: readonly Move[]) => Value;
  #value: Value;
  #moves: readonly Move[];

  /** @param transport gives the value with its places after the moves */
  constructor(value: Value, transport: (value: Value, moves: readonly Move[]) => Value, moves: readonly Move[] = []) {
    this.#value = value;
    this.#moves = moves;
    this.#transport = transport;
  }

  /** The value as it stands now. */
  get value(): Value {
    if (this.#moves.length > 0) {
      this.#value = this.#transport(this.#value, this.#moves);
      this.#moves = [];
    }
    return this.#value;
  }

  /** The value with its places as they were at some time: for what does not depend on them. */
  get content(): Value {
    return this.#value;
  }

  /** The same value after one more edit that left it alone. */
  after(move: Move): Carried<Value> {
    if (isStill(move)) return this;
    const last = this.#moves.at(-1);
    // Who types goes on where the last character stands.
    const both = last ? joined(last, move) : null;
    if (both) return new Carried(this.#value, this.#transport, [...this.#moves.slice(0, -1), both]);
    if (this.#moves.length >= MOST_MOVES) return new Carried(this.value, this.#transport, [move]);
    return new Carried(this.#value, this.#transport, [...this.#moves, move]);
  }
}
