import type { Identity } from '../form/identities.ts';
import {
  type MessageData,
  type MessageKey,
  type RelatedData,
  type RelatedKey,
  type RuleName,
  ruleOf,
} from '../messages/catalogue.ts';
import type { Datum } from '../messages/template.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that a finding speaks of. */
export interface Related {
  readonly message: RelatedKey;
  readonly span: Span;
  readonly data: Readonly<Record<string, Datum>>;
}

/** What a rule has to say of a report: no prose, only the rule, the places and the numbers. */
export interface Finding {
  readonly rule: RuleName;
  readonly message: MessageKey;
  /** What to mark, on one line. */
  readonly span: Span;
  /** What fills the message. */
  readonly data: Readonly<Record<string, Datum>>;
  readonly related: readonly Related[];
  /** Every place, where one finding stands for many of a kind; its repair mends them all. */
  readonly places: readonly Span[];
  /** Where its repairs are offered as well: what it is about beside what it marks. */
  readonly reach: readonly Span[];
  /** The right text for the marked one, where the rule knows it. */
  readonly replacement: string | null;
  /** The equation that does not hold, where the finding is about one. */
  readonly identity: Identity | null;
  /** What else the same fault breaks: no other finding is about these. */
  readonly others: readonly Identity[];
  /** Names of the faults that may be behind it, the widest first: of findings of one fault one stands for all. */
  readonly causes: readonly string[];
  /** Whether it says of the prose what another finding of the same fault says of the tables: that one will do. */
  readonly echoes: boolean;
  /** Where the case is of another weight than the rule's own. */
  readonly severity: Severity | null;
}

const NONE: readonly never[] = [];

type Options = Partial<
  Pick<Finding, 'related' | 'places' | 'reach' | 'replacement' | 'identity' | 'causes' | 'echoes' | 'severity'>
>;

/** A finding that `message` words, at `span`. */
export function finding<Key extends MessageKey>(
  message: Key,
  span: Span,
  data: MessageData<Key>,
  options: Options = {},
): Finding {
  const { related = NONE, places = NONE, reach = NONE, causes = NONE } = options;
  const { replacement = null, identity = null, echoes = false, severity = null } = options;
  const about = { rule: ruleOf(message), message, span, data };
  return { ...about, related, places, reach, replacement, identity, others: NONE, causes, echoes, severity };
}

/** A related place that `message` words, at `span`. */
export function relatedTo<Key extends RelatedKey>(message: Key, span: Span, data: RelatedData<Key>): Related {
  return { message, span, data };
}

/** The rules of the other identities that the same fault breaks. */
export function alsoOf({ rule, others }: Pick<Finding, 'rule' | 'others'>): RuleName[] {
  return [...new Set(others.map((identity): RuleName => identity.rule))].filter((each) => each !== rule);
}
