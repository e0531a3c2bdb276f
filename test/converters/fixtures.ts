import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TableId } from '../../server/src/core/form/form.ts';
import type { Converter } from './converter.ts';
import { CONVERTERS } from './converters.ts';
import type { Fault } from './faults.ts';
import { withHunks } from './hunks.ts';
import type { StoredFault, StoredModel } from './stored.ts';

/** Where the texts are kept. */
export const CONVERTED = join(import.meta.dirname, '..', 'fixtures', 'converted');

/** A text that a converter made of a report, and what the report says. */
export interface Converted extends StoredModel {
  /** The folder of the report: `2019-dense`. */
  readonly folder: string;
  /** Its kind: `dense`. */
  readonly model: string;
  readonly converter: Converter;
  readonly text: string;
}

/** A text with a fault. Figures and the year are those of the faulty report. */
export interface ConvertedFault extends Converted {
  readonly fault: Fault;
  /** The same without the fault. */
  readonly right: Converted;
}

/** The folders of the reports: `2019-dense`. */
export function folders(): string[] {
  return readdirSync(CONVERTED, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
}

/** Every text of the faultless report in `folder`. */
export function faultless(folder: string): Converted[] {
  const model = JSON.parse(read(folder, 'model.json')) as StoredModel;
  return CONVERTERS.map((converter) => ({
    ...model,
    folder,
    model: folder.slice(folder.indexOf('-') + 1),
    converter,
    text: read(folder, `${converter.id}.txt`),
  }));
}

/** Every text of that report with each fault that was planted in it. */
export function planted(folder: string): ConvertedFault[] {
  const converted = faultless(folder);
  return faultFiles(folder).flatMap((name) => {
    const { year, figures, texts, ...fault } = JSON.parse(read(folder, 'planted', name)) as StoredFault;
    return converted.map((right) => {
      const changes = texts[right.converter.id];
      if (!changes) throw new Error(`${folder}/planted/${name} says nothing of ${right.converter.id}`);
      return {
        ...right,
        ...withFault(right, fault, figures),
        year,
        fault,
        right,
        text: withHunks(right.text, changes),
      };
    });
  });
}

/** The files of the faults that were planted in that report; most kinds have none, and no folder for them. */
function faultFiles(folder: string): string[] {
  const path = join(CONVERTED, folder, 'planted');
  return existsSync(path) ? readdirSync(path) : [];
}

/** The figures of a report with a fault: some changed, or a row gone. */
function withFault(
  right: Converted,
  { row: gone }: Fault,
  figures: Readonly<Record<string, string>>,
): Pick<Converted, 'written' | 'values'> {
  const [written, values] = [structuredClone(right.written), structuredClone(right.values)];
  for (const [path, figure] of Object.entries(figures)) {
    const [table, row = '', column = ''] = path.split('/') as [TableId, string?, string?];
    Object.assign(written[table][row] ?? {}, { [column]: figure });
    Object.assign(values[table][row] ?? {}, { [column]: figure });
  }
  if (gone !== undefined) {
    const [table, row = ''] = gone.split('/') as [TableId, string?];
    const without = <Cells>(rows: Record<string, Cells>) =>
      Object.fromEntries(Object.entries(rows).filter(([id]) => id !== row));
    return {
      written: { ...written, [table]: without(written[table]) },
      values: { ...values, [table]: without(values[table]) },
    };
  }
  return { written, values };
}

function read(...path: string[]): string {
  return readFileSync(join(CONVERTED, ...path), 'utf8');
}
