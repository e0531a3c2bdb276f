/** Something that must never be, whatever the text. */
export interface Fault {
  /** The same for faults of one kind. */
  readonly kind: string;
  readonly detail: string;
}

/** A fault of `kind`; `what` is shown with it. */
export function fault(kind: string, what: object | string | number): Fault {
  return { kind, detail: JSON.stringify(what).slice(0, 400) };
}
