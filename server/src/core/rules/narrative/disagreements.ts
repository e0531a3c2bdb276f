import type { Scope } from '../../report/prose/scope.ts';
import type { Meaning } from '../../report/prose/statement.ts';
import type { Statement } from '../../report/prose/statements.ts';
import { absolute, compare, decimalText, equal, subtract } from '../../text/decimal.ts';
import type { Context } from '../rule.ts';
import { type Target, targetOf } from './target.ts';

/** Whether two figures count the same, or requests received with those carried in and without. */
function areAlike(one: Meaning, other: Meaning): boolean {
  return one === other || (one.startsWith('received') && other.startsWith('received'));
}

/** Figures of all offices of a government and of itself alone are so many times apart. */
const APART = 2n;

/**
 * Whether the figure is likely that of other offices than the tables: expressly of a government alone, and so much less
 * than theirs, or of all its offices, and so much more.
 */
function isOfOthers({ scope, value }: Statement, target: Target): boolean {
  const [less, more] = scope === 'core' ? [value, target.value] : [target.value, value];
  return scope !== 'office' && compare({ ...less, units: less.units * APART }, more) <= 0;
}

/** A figure of the prose that is not what the tables hold. */
export interface Disagreement {
  readonly statement: Statement;
  readonly data: { readonly count: string; readonly total: string; readonly difference: string };
  /** The cells of the tables, and what a repair writes in place of the figure; nothing in place of words. */
  readonly options: { readonly related: Target['related']; readonly replacement: string | null };
}

/**
 * The figures of the prose that disagree with the tables, in the order of the text. A figure is let pass where it is
 * what the tables would hold if a broken identity held (that one is reported there), and where the same figure for
 * other offices of a government agrees, as then the tables are theirs.
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
    [target.value, ...target.others].some((value) => equal(value, statement.value)) || passes(statement, target);
  /** Whose figures agree, by what they count. */
  const agreeing = new Map<Meaning, ReadonlySet<Scope>>();
  const scopesOf = (meaning: Meaning, target: Target): ReadonlySet<Scope> => {
    let scopes = agreeing.get(meaning);
    if (!scopes) {
      const right = statements.filter((each) => areAlike(each.meaning, meaning) && agrees(each, target));
      agreeing.set(meaning, (scopes = new Set(right.map(({ scope }) => scope))));
    }
    return scopes;
  };
  return statements.flatMap((statement) => {
    const { meaning, scope, value, figure } = statement;
    const target = targetOf(context, meaning);
    if (!target || agrees(statement, target) || isOfOthers(statement, target)) return [];
    if ([...scopesOf(meaning, target)].some((each) => each !== scope)) return [];
    const total = decimalText(target.value);
    const data = { count: decimalText(value), total, difference: decimalText(absolute(subtract(value, target.value))) };
    return [{ statement, data, options: { related: target.related, replacement: figure ? total : null } }];
  });
}
