/**
 * Something immutable of which facts are noted as they are first asked for. A note follows from the thing alone, so that
 * it stays right as long as the thing is kept: an edit keeps what it leaves alone, with its notes.
 */
export interface Noted {
  readonly notes: unknown[];
}

/** Numbers from 0 on: a place in a list for each kind of thing. Given out as modules are loaded, and not changed afterwards. */
function* newPlaces(): Generator<number, never> {
  for (let place = 0; ; place++) yield place;
}

/** Each kind of note has a place of its own in `notes`. */
const places = newPlaces();

/** @returns `look`, looking at each thing once */
export function noted<Thing extends Noted, Note>(look: (thing: Thing) => Note): (thing: Thing) => Note {
  const place = places.next().value;
  return (thing) => {
    const present = thing.notes[place];
    if (present !== undefined) return present as Note;
    const note = look(thing);
    thing.notes[place] = note;
    return note;
  };
}

/** @returns `look`, looking at each thing again only where `key` is another than the last time */
export function notedBy<Thing extends Noted, Key, Note>(
  look: (thing: Thing, key: Key) => Note,
): (thing: Thing, key: Key) => Note {
  const place = places.next().value;
  return (thing, key) => {
    const present = thing.notes[place] as { readonly key: Key; readonly note: Note } | undefined;
    // oxlint-disable-next-line typescript/prefer-optional-chain -- a key may be `undefined`
    if (present !== undefined && present.key === key) return present.note;
    const note = look(thing, key);
    thing.notes[place] = { key, note };
    return note;
  };
}

/**
 * @returns what `make` makes for a thing and a key: not made again where the parts of the key are the same, each the same
 *   value or object, as the last time
 */
export function keptFor<Made>(): (thing: Noted, key: readonly unknown[], make: () => Made) => Made {
  const place = places.next().value;
  return (thing, key, make) => {
    const last = thing.notes[place] as { readonly key: readonly unknown[]; readonly made: Made } | undefined;
    if (last !== undefined && areSame(last.key, key)) return last.made;
    const made = make();
    thing.notes[place] = { key, made };
    return made;
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
