import { type CancellationToken, CancellationTokenSource, type Disposable } from 'vscode';

/** After so many milliseconds what is to be checked again is checked: files seldom change alone. */
const REST = 200;

/** Checks files again, one lot after the other. */
export class Rechecks implements Disposable {
  private readonly check: (keys: readonly string[], token: CancellationToken) => Promise<void>;
  private readonly waiting = new Set<string>();
  private source = new CancellationTokenSource();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;

  /** @param check checks the files at these addresses; never rejects */
  constructor(check: (keys: readonly string[], token: CancellationToken) => Promise<void>) {
    this.check = check;
  }

  want(keys: readonly string[]): void {
    for (const key of keys) this.waiting.add(key);
    if (this.waiting.size > 0) this.timer ??= setTimeout(() => void this.begin(), REST);
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
