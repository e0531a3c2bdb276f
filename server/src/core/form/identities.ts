import type { BlockForm, Form, IdentityFamily, TableId } from './form.ts';

/** Names one figure of a form. */
export interface CellId {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** One equation over the cells of a form: the sum on the left equals the sum on the right. */
export interface Identity {
  readonly rule: IdentityFamily['rule'];
  readonly table: TableId;
  readonly each: IdentityFamily['each'];
  /** The row or column that the equation is about. */
  readonly line: string;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
  /** The cell to report where nothing tells which cell is wrong. */
  readonly suspect: CellId;
}

/** The key of a cell in maps. */
export function cellKey({ table, row, column }: CellId): string {
  return `${table}/${row}/${column}`;
}

/** Every equation of `form`: 40 in the form of 2019, 42 in that of 2021. */
export function identitiesOf(form: Form): Identity[] {
  return form.identities.flatMap((family) =>
    form.tables[family.table].blocks.flatMap((block) => equations(family, block)),
  );
}

function equations(family: IdentityFamily, block: BlockForm): Identity[] {
  const { rule, table, each } = family;
  const lines = each === 'row' ? block.rows : block.columns;
  return lines.map(({ id: line }) => {
    const cell = (other: string): CellId =>
      each === 'row' ? { table, row: line, column: other } : { table, row: other, column: line };
    return {
      rule,
      table,
      each,
      line,
      left: family.left.map(cell),
      right: family.right.map(cell),
      suspect: cell(family.suspect),
    };
  });
}
