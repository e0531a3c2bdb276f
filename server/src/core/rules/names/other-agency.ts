import type { Prose } from '../../report/paragraphs.ts';
import { notedBy } from '../../text/notes.ts';
import { finding, relatedTo } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { foreignSignature } from './signatures.ts';
import { type OwnAgency, otherAgencies, ownAgency } from './other-agencies.ts';

/** A name that the report does not give as its own is believed only with so many places. */
const FEWEST_TIMES = 3;
const MOST_RELATED = 8;

/**
 * A report that names an agency of the same kind from another place as its own, or again and again while its own place
 * is hardly named, was copied. A city within the city is named beside it, and is no such thing.
 */
export const otherAgency = reportRule({
  name: 'other-agency',
  family: 'names',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const { agency, paragraphs, reporter, syntax } = report;
    if (agency === null) return;
    const signature = foreignSignature(report);
    if (signature) {
      const text = syntax.text.slice(signature.start, signature.end);
      yield finding('other-agency/signed', signature, { text, agency });
    }
    const own = ownAgency(reporter);
    if (!own) return;
    const found = others(paragraphs, own);
    if (found.length === 0) return;
    let named = 0;
    for (const { prose } of paragraphs) named += timesNamed(prose, own);
    for (const group of byTail(found)) {
      const times = group.length;
      if (!group.some(({ self }) => self) && (times < FEWEST_TIMES || times <= named)) continue;
      const text = shortest(group);
      const [first, ...rest] = group.map(({ span }) => ({
        start: Math.max(span.start, span.end - text.length),
        end: span.end,
      }));
      if (!first) continue;
      const related = rest.slice(0, MOST_RELATED).map((place) => relatedTo('place', place, {}));
      yield finding('other-agency', first, { text, agency, times }, { related });
    }
  },
});

const others = inProseBy(otherAgencies);

/** An agency at its place in the text. */
type Found = ReturnType<typeof others>[number];

/** How often a paragraph names the agency's own place. */
const timesNamed = notedBy(({ plain }: Prose, { own }: OwnAgency): number => plain.split(own).length - 1);

function byTail(found: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const group = groups.get(each.tail);
    if (group) group.push(each);
    else groups.set(each.tail, [each]);
  }
  return [...groups.values()];
}

/** The name as most surely read: other places have words of the sentence in front of it. */
function shortest(group: readonly Found[]): string {
  return group.reduce((name, each) => (each.name.length < name.length ? each.name : name), group[0]?.name ?? '');
}
