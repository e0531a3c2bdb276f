import { type Decimal, add, equal } from '../../text/decimal.ts';
import type { Scope } from './scope.ts';
import type { Stated } from './statement.ts';

/** Those who sent the requests that were named last. */
export class Applicants {
  #sum: Decimal | null = null;
  #received: Stated | null;
  scope: Scope | null;
  constructor(received: Stated | null) {
    this.#received = received;
    this.scope = received?.scope ?? null;
  }
  of(received: Stated): void {
    this.#received = received;
    this.scope = received.scope;
    this.#sum = null;
  }
  /** Adds a number of them. @returns whether they are now all that were received */
  isComplete(value: Decimal): boolean {
    this.#sum = this.#sum ? add(this.#sum, value) : value;
    return this.#received !== null && equal(this.#sum, this.#received.value);
  }
}
