import type { TableId } from '../../form/form.ts';
import { type CellId, type Identity, cellKey } from '../../form/identities.ts';
import type { Analysis } from '../../rules/analysis.ts';
import { amount } from '../../solve/judge.ts';
import type { Span } from '../../text/span.ts';

/** Why an equation was not checked; where several hold, the first. */
const REASONS = ['gone', 'unplaced', 'unread', 'blank'] as const;
export type Reason = (typeof REASONS)[number];

/** Equations of a table that were not checked for one reason. */
export interface Unchecked {
  readonly table: TableId;
  readonly reason: Reason;
  readonly count: number;
  /** A cell that keeps one of them from being checked; null where the text has none. */
  readonly span: Span | null;
}

/** The equations of a report that were not checked, by table and reason, in the order of the form. */
export function uncheckedIn({ judgement }: Pick<Analysis, 'judgement'>): Unchecked[] {
  const { identities, verdicts } = judgement;
  const checked = new Set(verdicts.map(({ identity }) => identity));
  const found = new Map<string, Unchecked>();
  for (const identity of identities) {
    if (checked.has(identity)) continue;
    const { table } = identity;
    const { reason, span } = whyNot(identity, judgement);
    const same = found.get(`${table}/${reason}`);
    const count = (same?.count ?? 0) + 1;
    found.set(`${table}/${reason}`, { table, reason, count, span: same?.span ?? span });
  }
  return [...found.values()];
}

function whyNot({ left, right }: Identity, { figures }: Analysis['judgement']): Pick<Unchecked, 'reason' | 'span'> {
  const unknown = [...left, ...right].flatMap((cell): { reason: Reason; span: Span | null }[] => {
    const figure = figures.get(cellKey(cell));
    return amount(cell, figure) ? [] : [{ reason: reasonOf(cell, figures), span: figure?.span ?? null }];
  });
  const first = REASONS.map((reason) => unknown.find((each) => each.reason === reason)).find((each) => each);
  return first ?? { reason: 'unread', span: null };
}

function reasonOf(cell: CellId, figures: Analysis['judgement']['figures']): Reason {
  switch (figures.get(cellKey(cell))?.value.kind) {
    case undefined:
      return 'gone';
    case 'unplaced':
      return 'unplaced';
    case 'blank':
    case 'nil':
      return 'blank';
    case 'number':
    case 'repeated':
    case 'text':
      return 'unread';
  }
}
