import type { FolderModel, OfficeModel, YearModel } from './model.ts';

type Names = readonly [full: string, short: string];

export const CITY = '云岭市';
/** The offices of the city, in full and in short. */
export const OFFICES: readonly Names[] = [
  ['人民政府办公室', '政府办'],
  ['科学技术局', '科技局'],
  ['发展和改革委员会', '发改委'],
  ['住房和城乡建设局', '住建局'],
  ['市场监督管理局', '市场监管局'],
  ['人力资源和社会保障局', '人社局'],
  ['卫生健康委员会', '卫健委'],
  ['应急管理局', '应急局'],
  ['档案局', '档案局'],
];
const RENAMED: Names = ['数据资源局', '数据资源局'];
const MERGED: Names = ['经济和信息化局', '经信局'];
const FOUNDED: Names = ['信访局', '信访局'];
const COUNTIES = ['青山县', '白水县'];

/** An office with its reports. */
export interface Office {
  /** Its number, by which its sentences are its own; the first of all is 0. */
  readonly id: number;
  readonly county: string | null;
  /** Its name in a year. */
  readonly names: (year: number) => Names;
  readonly years: readonly number[];
  readonly does: (year: number) => YearModel;
  /** The offices whose requests of the year before it goes on with: itself, or those that were merged into it. */
  readonly before: (year: number) => readonly Office[];
  /** The members of the city that it is, for which years; none where it is no member. */
  readonly members: readonly { readonly name: Names; readonly from?: number; readonly to?: number }[];
}

/** The offices of a folder: those of the city, the one that a turn is about at the end, and those of counties. */
export function officesOf(model: FolderModel): Office[] {
  const { offices, turn, fault } = model;
  const last = offices.length - 1;
  const plain = offices.map((office, at) => plainOffice(model, office, at));
  if (fault === 'unlisted-report') plain[0] = { ...plain[0]!, members: [] };
  const turned = plain[last]!;
  const end = model.from + 2;
  switch (turn) {
    case 'renamed':
    case 'renamed-unsaid': {
      const [old] = turned.members;
      const members =
        turn === 'renamed'
          ? [{ name: RENAMED }]
          : [
              { ...old!, to: end - 1 },
              { name: RENAMED, from: end },
            ];
      return [...plain.slice(0, last), { ...turned, members, names: (year) => (year < end ? old!.name : RENAMED) }];
    }
    case 'merged': {
      const into: Office = {
        ...turned,
        id: last + 1,
        names: () => MERGED,
        years: [end],
        before: () => ended,
        members: [{ name: MERGED, from: end }],
      };
      const ended = plain.slice(last - 1).map((each) => endedBefore(each, end));
      return [...plain.slice(0, last - 1), ...ended, into];
    }
    case 'founded': {
      const members = [{ name: FOUNDED, from: end }];
      const founded = { ...turned, id: last + 1, names: () => FOUNDED, years: [end], before: () => [], members };
      return [...plain, founded];
    }
    case 'counties':
      return [...plain, ...COUNTIES.map((county, at) => countyOffice(model, county, last + 1 + at))];
    case 'none':
    case 'copy':
    case 'corrected':
    case 'corrected-chosen':
    case 'misplaced':
      return plain;
  }
}

function endedBefore(office: Office, end: number): Office {
  const members = office.members.map((member) => ({ ...member, to: end - 1 }));
  return { ...office, members, years: office.years.filter((year) => year < end) };
}

function plainOffice({ from }: FolderModel, { office, years }: OfficeModel, id: number): Office {
  const name = OFFICES[office]!;
  const own: Office = {
    ...{ id, county: null, names: () => name, years: [from, from + 1, from + 2] },
    does: (year) => years[year - from]!,
    before: (year) => (year > from ? [own] : []),
    members: [{ name }],
  };
  return own;
}

/** An office of a county that is called as one of the city is. */
function countyOffice(model: FolderModel, county: string, id: number): Office {
  const { offices, from } = model;
  const plain = plainOffice(model, offices[0]!, id);
  // What they do is not what the other does.
  const does = (year: number) => offices[(id + year) % offices.length]!.years[year - from]!;
  const own: Office = { ...plain, county, does, before: (year) => (year > from ? [own] : []), members: [] };
  return own;
}
