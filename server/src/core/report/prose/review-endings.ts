import { type Cases, figure, isEnding } from './review-cases.ts';
import { CASES, ENDINGS, readReviews } from './review-words.ts';
import type { Stated } from './statement.ts';

/** How cases ended; nothing where the list holds anything that is not one of the endings. */
export function endingsIn({
  kind,
  scope,
  stated,
  entries,
}: Pick<Cases, 'kind' | 'scope' | 'stated' | 'entries'>): Stated[] {
  if (!kind || !scope) return [];
  const found = entries.map((entry, at) => {
    const words = [...readReviews(entry.label), ...(/^[、和及与]/.test(entry.behind) ? [] : readReviews(entry.behind))];
    // Where no number of all cases stands before, the first ending is told of them by name.
    const isNaming = at === 0 && stated.length === 0;
    const isPlain = words.every(
      (word) =>
        word.kind === 'about' || word.kind === 'each' || isEnding(word.kind) || (isNaming && NAMING.has(word.kind)),
    );
    const endings = ENDINGS.filter((each) => words.some((word) => word.kind === each));
    const [ending] = endings;
    return isPlain && ending && endings.length === 1 && entry.count.exact ? figure(kind, ending, entry, scope) : null;
  });
  const certain = found.filter((each) => each !== null);
  const distinct = new Set(certain.map(({ meaning }) => meaning)).size === certain.length;
  return certain.length === entries.length && distinct ? certain : [];
}

const NAMING: ReadonlySet<string> = new Set<string>([...CASES, 'disclosure', 'time', 'amount']);
