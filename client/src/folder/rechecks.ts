import { type CancellationToken, CancellationTokenSource, type Disposable } from 'vscode';

/** What is to be checked again is checked after so many milliseconds: files seldom change alone. */
const REST = 200;

/** Checks files again, one lot after the other. */
export class Rechecks implements Disposable {
  private readonly check: (keys: readonly string[], token: CancellationToken) => Promise<void>;
  private readonly waiting = new Set<string>();
  private source = new CancellationTokenSource();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;
  private readonly rest: number;

  /**
   * @param check checks the files at these addresses; never rejects
   * @param rest milliseconds that a lot waits for more
   */
  constructor(check: (keys: readonly string[], token: CancellationToken) => Promise<void>, rest = REST) {
    this.check = check;
    this.rest = rest;
  }

  want(keys: readonly string[]): void {
    for (const key of keys) this.waiting.add(key);
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.begin(), this.rest);
  }

  /** Gives up the lot that is being checked: all of it will be wanted again. */
  callOff(): void {
    this.source.cancel();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
    this.source.cancel();
  }

  private async begin(): Promise<void> {
    this.timer = undefined;
    if (this.isBusy) return;
    this.isBusy = true;
    const lot = [...this.waiting];
    this.waiting.clear();
    this.source = new CancellationTokenSource();
    await this.check(lot, this.source.token).finally(() => (this.isBusy = false));
    this.want([]);
  }
}
