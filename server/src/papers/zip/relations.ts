import { attribute, readXml } from '../xml/read-xml.ts';
import type { Zip } from './open-zip.ts';

/** How a part of an office file speaks of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`. */
  readonly type: string;
  /** The part's name, or an address outside of the file, which is never looked up. */
  readonly target: string;
  readonly external: boolean;
}

/** What the part `name` speaks of; the file itself where the name is empty. */
export function relationsOf(zip: Zip, name: string): Relation[] {
  const cut = name.lastIndexOf('/') + 1;
  const [folder, file] = [name.slice(0, cut), name.slice(cut)];
  const bytes = zip.part(`${folder}_rels/${file}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open: (element, attributes) => {
      if (element !== 'rel:Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const external = attribute(attributes, 'TargetMode') === 'External';
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolved(folder, target),
        external,
      });
    },
    close: () => undefined,
  });
  return relations;
}

/** The name of a part that one in `folder` speaks of. */
function resolved(folder: string, target: string): string {
  const path = (target.startsWith('/') ? '' : folder).split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
