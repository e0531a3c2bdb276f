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
import type { Origin, Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that a finding speaks of. */
export interface Related<From extends Origin = 'text'> {
  readonly message: RelatedKey;
  readonly span: Span<From>;
  readonly data: Readonly<Record<string, Datum>>;
  /** The file that it is in, where that is another one, as its host calls it. */
  readonly file?: string;
}

/** What a rule has to say of a report: no prose, only the rule, the places and the numbers. */
export interface Finding<From extends Origin = 'text'> {
  readonly rule: RuleName;
  readonly message: MessageKey;
  /** What to mark, on one line. */
  readonly span: Span<From>;
  /** What fills the message. */
  readonly data: Readonly<Record<string, Datum>>;
  readonly related: readonly Related<From>[];
  /** Every place, where one finding stands for many of a kind; its repair mends them all. */
  readonly places: readonly Span<From>[];
  /** Where its repairs are offered as well: what it is about beside what it marks. */
  readonly reach: readonly Span<From>[];
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

/** What a rule has to say of a line, a paragraph or a table, wherever that stands. */
export type BlockFinding = Finding<'block'>;

const NONE: readonly never[] = [];

type Options<From extends Origin> = Partial<
  Pick<Finding<From>, 'related' | 'places' | 'reach' | 'replacement' | 'identity' | 'causes' | 'echoes' | 'severity'>
>;

/** A finding that `message` words, at `span`. */
export function finding<Key extends MessageKey, From extends Origin = never>(
  message: Key,
  span: Span<From>,
  data: MessageData<Key>,
  options: Options<From> = {},
): Finding<From> {
  const { related = NONE, places = NONE, reach = NONE, causes = NONE } = options;
  const { replacement = null, identity = null, echoes = false, severity = null } = options;
  const about = { rule: ruleOf(message), message, span, data };
  return { ...about, related, places, reach, replacement, identity, others: NONE, causes, echoes, severity };
}

/** A related place that `message` words, at `span`. */
export function relatedTo<Key extends RelatedKey, From extends Origin = never>(
  message: Key,
  span: Span<From>,
  data: RelatedData<Key>,
): Related<From> {
  return { message, span, data };
}

/** The same in another file. */
export function relatedIn<Key extends RelatedKey>(
  file: string,
  message: Key,
  span: Span,
  data: RelatedData<Key>,
): Related {
  return { message, span, data, file };
}

/** The rules of the other identities that the same fault breaks. */
export function alsoOf({ rule, others }: Pick<Finding, 'rule' | 'others'>): RuleName[] {
  return [...new Set(others.map((identity): RuleName => identity.rule))].filter((each) => each !== rule);
}
