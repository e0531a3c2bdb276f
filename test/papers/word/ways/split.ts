import { compose } from '../../../converters/document/compose.ts';
import type { Table } from '../../../converters/document/document.ts';
import { PLAIN } from '../plain.ts';
import { writeWord } from '../write-word.ts';
import type { Way } from './way.ts';

/** The rows of a header, which are written again on the next page. */
const HEADERS: Readonly<Record<Table['id'], number>> = { disclosure: 0, requests: 3, review: 0 };
const ROWS_ON_PAGE = 11;

/** Tables cut by hand where the page ends. */
function cut(rows: readonly string[], table: Table, { again, between }: { again: boolean; between: string }): string {
  const header = rows.slice(0, HEADERS[table.id]);
  const pages: string[][] = [];
  for (let from = 0; from < rows.length; from += ROWS_ON_PAGE) pages.push(rows.slice(from, from + ROWS_ON_PAGE));
  return pages.map((page, at) => PLAIN.table(again && at > 0 ? [...header, ...page] : page, table)).join(between);
}

export const splitTables: Way = {
  id: 'word-split',
  title: 'Word: tables cut over pages, one behind the other',
  make: (model) =>
    writeWord(compose(model), { table: (rows, table) => cut(rows, table, { again: false, between: '' }) }),
};

export const splitWithHeaders: Way = {
  id: 'wps-split',
  title: 'WPS: tables cut over pages with their header again, and an empty paragraph between',
  make: (model) =>
    writeWord(compose(model), {
      table: (rows, table) => cut(rows, table, { again: true, between: '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' }),
    }),
};
