import { listOf, membersFor } from '../../across/members.ts';
import type { Collection } from '../../across/collection.ts';
import type { MemberList } from '../../across/settings.ts';
import { compareDates, dateText } from '../../report/dates/calendar.ts';
import { membersRule } from '../collection-rule.ts';
import { deadlineFor } from '../dates/deadline.ts';
import { finding } from '../finding.ts';

/** An agency that reports into another's has a report for each year for which that one adds up. */
export const missingReport = membersRule({
  name: 'missing-report',
  family: 'across',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(collection, { year: askedFor, today, deadlines }) {
    const years = yearsByList(collection);
    for (const list of collection.settings.members) {
      const asked = askedFor === null ? [] : [askedFor];
      for (const year of [...new Set([...(years.get(list) ?? []), ...asked])].sort((a, b) => a - b)) {
        for (const { member, isMissing } of membersFor(list, year, collection)) {
          if (!isMissing) continue;
          const { name, place } = member;
          // Of an agency whose kind its name does not tell, the later of the two days is the certain one.
          const due = deadlineFor(name, year, deadlines)?.deadline ?? { ...deadlines.government, year: year + 1 };
          const data = { agency: name, year, deadline: dateText(due) };
          yield compareDates(today, due) > 0
            ? finding('missing-report', place, data)
            : finding('missing-report/due', place, data);
        }
      }
    }
  },
});

/** The years for which each list's own agency has a report: those are added up. */
function yearsByList(collection: Collection): ReadonlyMap<MemberList, ReadonlySet<number>> {
  const years = new Map<MemberList, Set<number>>();
  for (const own of collection.filed) {
    const list = own.record.year === null ? null : listOf(own, collection);
    if (!list || own.record.year === null) continue;
    const known = years.get(list);
    if (known) known.add(own.record.year);
    else years.set(list, new Set([own.record.year]));
  }
  return years;
}
