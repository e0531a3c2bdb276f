import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../../server/src/core/form/forms.ts';
import { SOURCES } from '../../converters/inputs.ts';
import { REPORTS, type Report } from '../../converters/reports.ts';
import { WAYS } from './ways/index.ts';

/** Where the files are kept. */
export const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'word');

/** A Word file that is kept, and the report that is in it. */
export interface Fixture {
  /** `word-numbered.2021-dense`; behind it the fault, where one is planted. */
  readonly name: string;
  readonly report: Report;
  readonly writer: Writer;
}

/** What writes a file: our own code, at once; or a program, from a file of ours. */
export type Writer =
  | { readonly kind: 'own'; readonly make: (model: Report['model']) => Uint8Array }
  | { readonly kind: 'library'; readonly source: keyof typeof SOURCES }
  | {
      readonly kind: 'program';
      readonly program: 'soffice' | 'pandoc';
      readonly from: string;
      readonly by: readonly string[];
    };

/** Kinds of reports in the order in which ways take them in turn. */
const KINDS = ['dense', 'blanks', 'habits', 'sparse', 'large', 'zero'] as const;

/**
 * Programs that save a file of ours anew. `from` is one of our ways or a source of `test/converters`; `by` are the
 * formats that it goes through.
 */
const PROGRAMS: Readonly<Record<string, Writer & { readonly kind: 'program' }>> = {
  'office-docx': { kind: 'program', program: 'soffice', from: 'docx', by: ['docx'] },
  'office-odt': { kind: 'program', program: 'soffice', from: 'docx-vertical', by: ['odt', 'docx'] },
  'office-doc': { kind: 'program', program: 'soffice', from: 'word-scattered', by: ['doc', 'docx'] },
  'office-html': { kind: 'program', program: 'soffice', from: 'html', by: ['odt', 'docx'] },
  'office-numbered': { kind: 'program', program: 'soffice', from: 'word-numbered', by: ['doc', 'docx'] },
  'office-styled': { kind: 'program', program: 'soffice', from: 'wps-numbered', by: ['docx'] },
  'office-revised': { kind: 'program', program: 'soffice', from: 'word-revised', by: ['docx'] },
  'office-boxed': { kind: 'program', program: 'soffice', from: 'word-boxed', by: ['docx'] },
  'pandoc-html': { kind: 'program', program: 'pandoc', from: 'html', by: ['docx'] },
  'pandoc-docx': { kind: 'program', program: 'pandoc', from: 'docx', by: ['docx'] },
};
/** Programs whose files with a fault are kept, too: those of our own ways are made when they are tested. */
const WITH_FAULTS = new Set(['office-docx', 'office-numbered', 'pandoc-html']);
const FAULTS = ['total', 'leaf', 'row-removed'];
const LIBRARY = ['docx', 'docx-expanded', 'docx-vertical'] as const;

/** Every file that is kept. */
export const FIXTURES: readonly Fixture[] = [
  ...WAYS.map(({ id, make }): [string, Writer] => [id, { kind: 'own', make }]),
  ...LIBRARY.map((source): [string, Writer] => [`library-${source}`, { kind: 'library', source }]),
  ...Object.entries(PROGRAMS),
].flatMap(([id, writer], at) =>
  FORMS.flatMap((form, index): Fixture[] => {
    const folder = `${form.id}-${KINDS[(at + index * 3) % KINDS.length] ?? ''}`;
    const right = REPORTS.filter((report) => report.folder === folder && report.fault === null);
    const faulty = REPORTS.filter(
      ({ folder: other, fault }) =>
        WITH_FAULTS.has(id) && other === `${form.id}-dense` && FAULTS.includes(fault?.id ?? ''),
    );
    return [...right, ...faulty].map((report) => ({ name: `${id}.${report.name}`, report, writer }));
  }),
);

/** The bytes of a file that is kept. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, `${name}.docx`)));
}
