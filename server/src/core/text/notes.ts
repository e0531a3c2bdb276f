/**
 * Something immutable of which facts are noted as they are first asked for. A note follows from the thing alone, so that
 * it stays right as long as the thing is kept: an edit keeps what it leaves alone, with its notes.
 */
export interface Noted {
  readonly notes: unknown[];
}

/** Numbers from 0 on: a place in a list for each kind of thing. Given out as modules are loaded, and not changed afterwards. */
export function* newPlaces(): Generator<number, never> {
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
    if (present !== undefined && present.key === key) return present.note;
    const note = look(thing, key);
    thing.notes[place] = { key, note };
    return note;
  };
}
