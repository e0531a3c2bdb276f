import type { CharacterList, Pattern } from './parse.ts';
import { type Program, type Step, programOf } from './program.ts';

/** Tells which paths are like a pattern; they are divided by `/`. */
export interface Matcher {
  readonly matches: (path: string) => boolean;
  /** Whether what lies in the folder `path` may be like it. */
  readonly leadsOn: (path: string) => boolean;
}

/**
 * A matcher for `pattern`. A name that begins with a dot is only like a pattern that says so. All places in a path that
 * the pattern leads to are followed at once, so that no pattern takes long: the time is at most the product of both
 * lengths, and for a pattern that says what is not to be there (`!(…)`) once more the length of the path.
 */
export function matcherOf(pattern: Pattern): Matcher {
  const program = programOf(pattern);
  return {
    matches: (path) => {
      const walk = new Walk([...path]);
      return walk.endsOf(program, 0).has(walk.length);
    },
    leadsOn: (path) => {
      const walk = new Walk([...path, '/']);
      return walk.reachedIn(program, 0)[walk.length]!.size > 0;
    },
  };
}

/** A place in a path, and the step that is come to there. */
type Arrival = readonly [place: number, step: number];

/** The way of programs through one path. */
class Walk {
  readonly length: number;
  private readonly path: readonly string[];

  constructor(path: readonly string[]) {
    this.path = path;
    this.length = path.length;
  }

  /** The places up to which the path from `from` is what `program` says. */
  endsOf(program: Program, from: number): ReadonlySet<number> {
    const isEnd = (step: number): boolean => program.steps[step]?.kind === 'end';
    return new Set(this.reachedIn(program, from).flatMap((steps, at) => ([...steps].some(isEnd) ? [at] : [])));
  }

  /** The steps that are come to at each place. */
  reachedIn({ steps, start }: Program, from: number): readonly ReadonlySet<number>[] {
    const reached = Array.from({ length: this.length + 1 }, () => new Set<number>());
    reached[from]!.add(start);
    for (let at = from; at <= this.length; at++) {
      // What is added meanwhile has its turn as well.
      for (const step of reached[at]!) {
        for (const [place, next] of this.arrivals(steps[step]!, step, at)) reached[place]!.add(next);
      }
    }
    return reached;
  }

  /** Where the step `index` leads that is come to at `at`. */
  private arrivals(step: Step, index: number, at: number): Arrival[] {
    switch (step.kind) {
      case 'end':
        return [];
      case 'fork':
        return step.next.map((next): Arrival => [at, next]);
      case 'character':
        return this.path[at] === step.character ? [[at + 1, step.next]] : [];
      case 'one':
        return this.isOfName(at) && (!step.of || isListed(this.path[at]!, step.of)) ? [[at + 1, step.next]] : [];
      case 'star': {
        const none: Arrival[] = this.isHidden(at) ? [] : [[at, step.next]];
        return this.isOfName(at) ? [...none, [at + 1, index]] : none;
      }
      case 'not': {
        if (this.isHidden(at)) return [];
        const ends = this.endsOf(step.program, at);
        const arrivals: Arrival[] = [];
        for (let place = at; place <= this.length; place++) {
          if (!ends.has(place)) arrivals.push([place, step.next]);
          if (!this.isOfName(place)) break;
        }
        return arrivals;
      }
    }
  }

  /** Whether a character of a name stands there for which a wildcard may stand. */
  private isOfName(at: number): boolean {
    return at < this.length && this.path[at] !== '/' && !this.isHidden(at);
  }

  /** Whether a name begins there that begins with a dot. */
  private isHidden(at: number): boolean {
    return this.path[at] === '.' && (at === 0 || this.path[at - 1] === '/');
  }
}

function isListed(character: string, { isNegated, stretches }: CharacterList): boolean {
  return stretches.some(([from, to]) => from <= character && character <= to) !== isNegated;
}
