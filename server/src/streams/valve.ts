/** So many messages may be on their way to the client before work for it waits. */
const MOST_UNSENT = 16;
/** So much may wait, messages and work, before nothing more is taken in. */
const MOST_WAITING = 1000;

/** Keeps step with a client that is slow to read, or does not read at all: what it has not read is not piled up. */
export class Valve {
  #unsent = 0;
  readonly #waiting: (() => void)[] = [];
  #isLetting = false;
  #onRoom: () => void = () => undefined;

  /** Whether so much waits for the client to read that nothing more is to be taken in. */
  get isFull(): boolean {
    return this.#unsent + this.#waiting.length >= MOST_WAITING;
  }

  /** Calls `listener` whenever less waits than before. */
  onRoom(listener: () => void): void {
    this.#onRoom = listener;
  }

  /** Counts a message as on its way until `sending` is settled, which is returned. */
  async send(sending: Promise<void>): Promise<void> {
    this.#unsent++;
    try {
      await sending;
    } finally {
      this.#unsent--;
      this.#letOne();
      this.#onRoom();
    }
  }

  /** Resolves when the client has read what was sent but for a little; for one that waits after the other. */
  readonly pass = (): Promise<void> => {
    if (this.#waiting.length === 0 && this.#unsent < MOST_UNSENT) return Promise.resolve();
    return new Promise((resolve) => void this.#waiting.push(resolve));
  };

  /** Lets one that waits do its work, and looks whether there is room for the next when what came of it is on its way. */
  #letOne(): void {
    if (this.#isLetting || this.#unsent >= MOST_UNSENT) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#isLetting = true;
    next();
    setImmediate(() => {
      this.#isLetting = false;
      this.#letOne();
      this.#onRoom();
    });
  }
}
