import type { Deviation } from '../../messages/template.ts';
import type { Scope } from '../../report/prose/scope.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import type { Statement } from '../../report/prose/statements.ts';
import { decimalText, equal, subtract } from '../../text/decimal.ts';
import { deviationOf } from '../deviation.ts';
import type { Context } from '../rule.ts';
import { isOfOthers } from '../said.ts';
import { type Target, targetOf } from './target.ts';

/** Whether two figures count the same, or requests received with those carried in and without. */
function areAlike(one: Meaning, other: Meaning): boolean {
  return one === other || (one.startsWith('received') && other.startsWith('received'));
}

/** A figure of the prose that is not what the tables hold. */
export interface Disagreement {
  readonly statement: Statement;
  readonly data: {
    readonly count: string;
    readonly total: string;
    /** By how much the prose says more or less than the tables. */
    readonly difference: Deviation;
  };
  readonly options: {
    /** The cells of the tables. */
    readonly related: Target['related'];
    /** What a repair writes in place of the figure; nothing in place of words. */
    readonly replacement: string | null;
    /** The fault of the tables that the figure tells of as well: it is what they would hold without it. */
    readonly causes: readonly string[];
    readonly echoes: boolean;
  };
}

/**
 * The figures of the prose that disagree with the tables, in the order of the text. A figure that is what the tables
 * would hold if they were mended echoes the finding about them. One is let pass where the same figure for other offices
 * of a government agrees, as then the tables are theirs.
 * @param passes whether a figure that is not that of the tables is right in another way
 */
export function disagreements(
  context: Context,
  isMeant: (meaning: Meaning) => boolean,
  passes: (statement: Statement, target: Target) => boolean = () => false,
): Disagreement[] {
  const statements = context.report.statements.filter(({ meaning }) => isMeant(meaning));
  if (statements.length === 0) return [];
  const agrees = (statement: Statement, target: Target): boolean =>
    equal(target.value, statement.value) || passes(statement, target);
  const faultsOf = ({ value }: Statement, { mended }: Target): readonly string[] =>
    mended.find((each) => equal(each.value, value))?.faults ?? [];
  /** Whose figures agree, by what they count. */
  const agreeing = new Map<Meaning, ReadonlySet<Scope>>();
  const scopesOf = (meaning: Meaning, target: Target): ReadonlySet<Scope> => {
    let scopes = agreeing.get(meaning);
    if (!scopes) {
      const right = statements.filter(
        (each) => areAlike(each.meaning, meaning) && (agrees(each, target) || faultsOf(each, target).length > 0),
      );
      agreeing.set(meaning, (scopes = new Set(right.map(({ scope }) => scope))));
    }
    return scopes;
  };
  return statements.flatMap((statement) => {
    const { meaning, scope, value, figure } = statement;
    const target = targetOf(context, meaning);
    if (!target || agrees(statement, target) || isOfOthers(statement, target.value)) return [];
    if ([...scopesOf(meaning, target)].some((each) => each !== scope)) return [];
    const total = decimalText(target.value);
    const data = { count: decimalText(value), total, difference: deviationOf(subtract(value, target.value)) };
    const causes = faultsOf(statement, target);
    const replacement = figure && causes.length === 0 ? total : null;
    return [{ statement, data, options: { related: target.related, replacement, causes, echoes: causes.length > 0 } }];
  });
}
