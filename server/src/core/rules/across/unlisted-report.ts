import { agencyNameOf, isPlaceGovernment } from '../../across/agencies.ts';
import type { Collection, Filed } from '../../across/collection.ts';
import { isListed, listOf } from '../../across/members.ts';
import { placesOf } from '../../across/places.ts';
import { quoted } from '../listed.ts';
import { collectionRule } from '../collection-rule.ts';
import { finding } from '../finding.ts';

/** Agencies of the state or the province, wherever they sit: no government adds up their figures. */
const VERTICAL =
  /^国家|税务局|海关$|海事局|气象局|烟草专卖局|邮政管理局|通信管理局|调查队$|金融监督管理|金融监管|银保监|人民银行|出入境|边防|边检|地震局|供电|监狱|消防救援/;

/** A report of an agency that nobody's list names lies among those that are added up. */
export const unlistedReport = collectionRule({
  name: 'unlisted-report',
  family: 'across',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check(own, collection) {
    const { agency, year } = own.record;
    if (agency === null || year === null || VERTICAL.test(agency)) return;
    const { members: lists } = collection.settings;
    if (lists.length === 0 || isListed(own, collection) || listOf(own, collection)) return;
    const near = lists.filter(({ parent }) => isBelow(own, agency, parent, collection));
    if (near.length === 0) return;
    const parents = quoted(near.map(({ parent }) => parent));
    yield finding('unlisted-report', placesOf(own.record).title, { agency, year, parents });
  },
});

/** Whether an agency may be one of the parent's: of the same place, the government of a place in it, or of no known place. */
function isBelow(own: Filed, agency: string, parent: string, { settings }: Collection): boolean {
  const name = agencyNameOf(agency, own.folders);
  const { places } = agencyNameOf(parent, settings.folders ?? []);
  const [place] = places.slice(-1);
  if (name.places.length === 0 || place === undefined) return true;
  const at = name.places.lastIndexOf(place);
  if (at < 0) return false;
  const below = name.places.length - 1 - at;
  return below === 0 || (below === 1 && isPlaceGovernment(name));
}
