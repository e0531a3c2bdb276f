import type { Complaint } from './io.ts';

/** What was complained of in a run. */
export interface Complaints {
  readonly kept: readonly Complaint[];
  /** How many more there were. */
  readonly more: number;
}

/** Takes complaints in. */
export interface ComplaintBox {
  readonly add: (complaint: Complaint) => void;
  readonly all: () => Complaints;
}

/** Whoever reads a log of a thousand complaints needs no more; nor must memory grow with every file that is no text. */
const MOST_COMPLAINTS = 1000;

/** Keeps complaints until the end of a run. */
export function complaintBox(): ComplaintBox {
  const kept: Complaint[] = [];
  let more = 0;
  return {
    add: (complaint) => {
      if (kept.length < MOST_COMPLAINTS) kept.push(complaint);
      else more++;
    },
    all: () => ({ kept, more }),
  };
}
