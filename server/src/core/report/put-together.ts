import type { SectionForm } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Heading, Section } from './heading.ts';
import { statementsOf } from './prose/statements.ts';
import { readingsIn, tablesIn } from './read-tables.ts';
import type { Report } from './report.ts';

/** What a report is made of; the rest of it follows. */
export type Parts = Pick<Report, 'syntax' | 'recognised' | 'title' | 'form' | 'readBy' | 'paragraphs' | 'pieces'>;

/** A report from its parts. What few ask for after each edit is worked out when it is asked for. */
export function putTogether(parts: Parts): Report {
  const { syntax, paragraphs, pieces, readBy } = parts;
  const { headings, residues, tables, reporter } = pieces;
  let sections: readonly Section[] | null = null;
  let statements: Report['statements'] | null = null;
  let placed: Report['tables'] | null = null;
  return {
    ...parts,
    agency: reporter.agency,
    year: reporter.year,
    get headings() {
      return headings.value;
    },
    get sections() {
      return (sections ??= sectionsOf(syntax, headings.value, readBy.sections));
    },
    get tables() {
      return (placed ??= tablesIn(tables));
    },
    readings: readingsIn(tables),
    get residues() {
      return residues.value;
    },
    get statements() {
      return (statements ??= statementsOf(paragraphs, reporter));
    },
    notes: [],
  };
}

/** The sections of a form with the lines that the first heading of each opens. */
export function sectionsOf(syntax: Syntax, headings: readonly Heading[], forms: readonly SectionForm[]): Section[] {
  return forms.map((form) => {
    const at = headings.findIndex((heading) => heading.section.id === form.id);
    const heading = headings[at];
    if (!heading) return { form, heading: null, body: null };
    return { form, heading, body: { from: heading.lastLine + 1, to: headings[at + 1]?.line ?? syntax.lines.length } };
  });
}
