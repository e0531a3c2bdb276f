import { writtenNumber } from '../../form/document-number.ts';
import type { Form } from '../../form/form.ts';
import { FORMS, yearsOf } from '../../form/forms.ts';

type Both<Words> = Readonly<Record<'zh-cn' | 'en', Words>>;

/** The year before the first form. */
export const YEAR_BEFORE_FORMS = Math.min(...FORMS.map(({ firstYear }) => firstYear)) - 1;

/** Of which report years a form is, as words of a sentence: `2019、2020 年度`, `from 2021 on`. */
const YEARS: Both<(form: Form) => string> = {
  'zh-cn': (form) => {
    const { from, to } = yearsOf(form);
    if (to === null) return `${from} 年度起`;
    return `${to > from + 1 ? `${from} 至 ${to}` : [...new Set([from, to])].join('、')} 年度`;
  },
  en: (form) => {
    const { from, to } = yearsOf(form);
    if (to === null) return `from ${from} on`;
    return `for ${to > from + 1 ? `${from} to ${to}` : [...new Set([from, to])].join(' and ')}`;
  },
};

const each = (words: (form: Form, document: string) => string): string[] =>
  FORMS.map((form) => words(form, writtenNumber(form.document)));

/** Which form is for which years. */
export const FORMS_BY_YEAR: Both<string> = {
  'zh-cn': each((form, document) => `${YEARS['zh-cn'](form)}用 ${form.id} 年式样（${document}）`).join('，'),
  en: each(
    (form, document) => `${YEARS.en(form)} ${form === FORMS[0] ? 'use ' : ''}the form of ${form.id} (“${document}”)`,
  )
    .map((words, at) => `${at === 0 ? 'Reports' : 'reports'} ${words}`)
    .join(', '),
};

/** Which document is cited in which years. */
export const DOCUMENTS_BY_YEAR: Both<string> = {
  'zh-cn': each(
    (form, document) => `${YEARS['zh-cn'](form)}${form === FORMS[0] ? '的格式依据' : ''}是${document}`,
  ).join('，'),
  en: each((form, document) => `${YEARS.en(form)} ${form === FORMS[0] ? 'follow ' : ''}“${document}”`)
    .map((words, at) => `${at === 0 ? 'Reports' : 'reports'} ${words}`)
    .join(', '),
};

/** How many rows add up to the total of results. */
export const RESULTS_BY_FORM: Both<string> = {
  'zh-cn': FORMS.map((form) => `${form.id} 年式样加 ${countResults(form)} 行`).join('，'),
  en: FORMS.map((form) => `${countResults(form)} rows in the ${form.id} form`).join(', '),
};

/** The document of a form as a source. */
export function sourceOf(form: Form, language: keyof Both<string>): string {
  const document = writtenNumber(form.document);
  const years = YEARS[language](form);
  if (language === 'en') return `Form ${years} (“${document}”)`;
  return `${years}${yearsOf(form).to === null ? '的' : ''}报告格式（${document}）`;
}

function countResults({ tables }: Form): number {
  return tables.requests.blocks.flatMap(({ rows }) => rows.filter(({ result }) => result)).length;
}
