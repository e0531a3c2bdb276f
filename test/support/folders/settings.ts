import { CITY, type Office } from './offices.ts';
import type { Scene } from './scene.ts';

/** The settings file of a folder. */
export function settingsOf({ model: { turn }, offices, turned, end }: Scene, chosen: string): string {
  const members = offices.flatMap(({ members: own, id }) =>
    // With the city and without it, in full and in short.
    own.map(({ name, ...years }, at) => ({ name: (id + at) % 2 === 0 ? CITY + name[1] : name[0], ...years })),
  );
  const [old] = turned.members;
  const nameOf = (office: Office, year: number): string => CITY + office.names(year)[0];
  return JSON.stringify({
    collection: {
      members: { [`${CITY}人民政府`]: members },
      ...(turn === 'renamed' && { aliases: { [nameOf(turned, end)]: [nameOf(turned, end - 1)] } }),
      ...(turn === 'merged' && {
        merged: {
          [nameOf(turned, end)]: { from: end, of: turned.before(end).map((each) => nameOf(each, end - 1)) },
        },
      }),
      ...(turn === 'corrected-chosen' && old && { use: { [`${nameOf(turned, end - 1)} ${end - 1}`]: chosen } }),
    },
  });
}
