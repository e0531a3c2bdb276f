/** Lets a message go out. One that cannot has no reader any more, and nothing is to be done. */
export function send(sending: Promise<unknown>): void {
  sending.catch(() => undefined);
}
