import type { CharacterList, Part, Pattern } from './parse.ts';

/** What to do at a place of a path. `next` and its kin are indexes of steps. */
export type Step =
  | { readonly kind: 'character'; readonly character: string; readonly next: number }
  | { readonly kind: 'one'; readonly of: CharacterList | null; readonly next: number }
  | { readonly kind: 'star'; readonly next: number }
  | { readonly kind: 'fork'; readonly next: readonly number[] }
  /** Goes on at every place of the name up to which it is not what `program` says. */
  | { readonly kind: 'not'; readonly program: Program; readonly next: number }
  | { readonly kind: 'end' };

/** A pattern as steps, of which one leads to the next. */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
}

/** The steps by which a path is compared with `pattern`. */
export function programOf(pattern: Pattern): Program {
  const steps: Step[] = [{ kind: 'end' }];
  const add = (step: Step): number => steps.push(step) - 1;
  /** Adds the steps of some parts, behind which comes the step `next`; gives the first of them. */
  const addAll = (parts: Pattern, next: number): number =>
    parts.reduceRight((behind, part) => addPart(part, behind), next);
  const addPart = (part: Part, next: number): number => {
    if (part.kind !== 'group') return add({ ...part, next });
    const { times, alternatives } = part;
    if (times === 'not') return add({ kind: 'not', program: programOf([{ ...part, times: 'once' }]), next });
    const isRepeated = times === 'some' || times === 'any';
    const again = isRepeated ? add({ kind: 'fork', next: [] }) : next;
    const entries = alternatives.map((each) => addAll(each, again));
    if (isRepeated) steps[again] = { kind: 'fork', next: [...entries, next] };
    if (times === 'any') return again;
    return add({ kind: 'fork', next: times === 'maybe' ? [...entries, next] : entries });
  };
  const start = addAll(pattern, 0);
  return { steps, start };
}
