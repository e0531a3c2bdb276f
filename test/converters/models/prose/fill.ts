import { writtenNumber } from '../../../../server/src/core/form/document-number.ts';
import type { Form, TableId } from '../../../../server/src/core/form/form.ts';
import type { FormId } from '../../../../server/src/core/form/list.ts';
import { chineseOrdinal } from '../../../../server/src/core/text/chinese-numeral.ts';
import type { Figures } from '../../../support/model.ts';
import type { Model, Section } from '../model.ts';
import type { Prose } from './prose.ts';

/** What is filled into the words of a report. */
export interface Filling {
  readonly form: Form<FormId>;
  readonly agency: string;
  readonly year: number;
  readonly figures: Figures;
}

/** The documents that brought the forms, by name. */
const FORMATS: Readonly<Record<FormId, string>> = {
  2019: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  2021: '中华人民共和国政府信息公开工作年度报告格式',
};

/** The words of a report. Throws where `prose` asks for a figure that the form lacks. */
export function fill(
  prose: Prose,
  filling: Filling,
): Pick<Model, 'head' | 'title' | 'preamble' | 'sections' | 'annex'> {
  const say = (text: string) => text.replace(/\{([^{}]+)\}/g, (_, name: string) => valueOf(name, filling));
  const { form } = filling;
  const sections = form.sections.map(({ id, number, title }): Section => {
    const paragraphs = id === 'overview' || id === 'problems' ? prose[id] : id === 'other' ? prose.other[form.id] : [];
    return {
      id,
      heading: `${chineseOrdinal(number)}、${prose.titles?.[id] ?? title}`,
      paragraphs: paragraphs.map(say),
    };
  });
  return {
    head: (prose.head ?? []).map(say),
    title: prose.title.map(say),
    preamble: prose.preamble.map(say),
    sections,
    annex: (prose.annex ?? []).map(say),
  };
}

function valueOf(name: string, { form, agency, year, figures }: Filling): string {
  const [table = '', row = '', column = ''] = name.split('/');
  switch (name) {
    case 'agency':
      return agency;
    case 'year':
      return String(year);
    case 'next':
      return String(year + 1);
    case 'citation':
      return writtenNumber(form.document);
    case 'format':
      return FORMATS[form.id];
    default: {
      const figure = figures[table as TableId][row]?.[column];
      if (figure === undefined) throw new Error(`no figure ${name}`);
      return figure;
    }
  }
}
