interface Alarm {
  readonly at: number;
  readonly work: () => void;
}

/** Time that passes only when it is told to. */
export class Clock {
  private now = 0;
  private readonly alarms = new Set<Alarm>();

  readonly later = (work: () => void, ms: number): (() => void) => {
    const alarm = { at: this.now + ms, work };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  };

  /** Lets `ms` milliseconds pass, and all that is due by then happen. */
  pass(ms: number): void {
    this.now += ms;
    for (const alarm of [...this.alarms].filter(({ at }) => at <= this.now)) {
      this.alarms.delete(alarm);
      alarm.work();
    }
  }
}
