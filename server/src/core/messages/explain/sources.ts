import type { Language, RuleName } from '../catalogue.ts';

/** What rules are founded on: law, the documents of the form, standards of writing. */
const SOURCES = {
  deadline: { 'zh-cn': '《政府信息公开条例》第四十九条', en: 'Regulation on government information, Article 49' },
  contents: { 'zh-cn': '《政府信息公开条例》第五十条', en: 'Regulation on government information, Article 50' },
  regulation: {
    'zh-cn': '《政府信息公开条例》（国务院令第711号，2019 年修订）',
    en: 'Regulation on government information (国务院令第711号, revised 2019)',
  },
  form2019: {
    'zh-cn': '2019、2020 年度报告格式（国办公开办函〔2019〕60号）',
    en: 'Form for 2019 and 2020 (国办公开办函〔2019〕60号)',
  },
  form2021: {
    'zh-cn': '2021 年度起的报告格式（国办公开办函〔2021〕30号）',
    en: 'Form from 2021 on (国办公开办函〔2021〕30号)',
  },
  fees: {
    'zh-cn': '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    en: 'Rules on information-handling fees (国办函〔2020〕109号)',
  },
  legislation: { 'zh-cn': '《立法法》', en: 'Legislation Law' },
  persons: { 'zh-cn': '《个人信息保护法》', en: 'Personal Information Protection Law' },
  documents: {
    'zh-cn': '《党政机关公文格式》（GB/T 9704—2012）',
    en: 'Layout of official documents (GB/T 9704—2012)',
  },
  punctuation: { 'zh-cn': '《标点符号用法》（GB/T 15834—2011）', en: 'Use of punctuation (GB/T 15834—2011)' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

type Source = keyof typeof SOURCES;

const FORMS = ['form2019', 'form2021'] as const;

/** By rule; those that are not named go by what is usual, or by sense. */
const FOUNDED_ON: Readonly<Partial<Record<RuleName, readonly Source[]>>> = {
  'row-sum': FORMS,
  'column-balance': FORMS,
  'column-total': FORMS,
  'review-sum': FORMS,
  'unit-slip': ['form2021'],
  'published-total': ['form2019'],
  'valid-count': ['form2021'],
  'rules-authority': ['legislation'],
  'procurement-pair': ['form2019'],
  'fee-explanation': ['form2021', 'fees'],
  'narrative-fee': ['form2021', 'fees'],
  'missing-section': ['contents', ...FORMS],
  'section-order': FORMS,
  'section-number': [...FORMS, 'documents'],
  'subsection-number': ['documents'],
  'item-number': ['documents'],
  'empty-section': ['contents', ...FORMS],
  'only-none': ['contents'],
  'one-sided-problems': ['contents'],
  'fee-statement': ['form2021', 'fees'],
  'government-extras': ['contents'],
  'five-aspects': ['form2021'],
  'missing-table': FORMS,
  'stray-table': FORMS,
  'wrong-form': FORMS,
  'mixed-form': FORMS,
  'form-citation': FORMS,
  'unknown-row': FORMS,
  'missing-row': FORMS,
  'row-order': FORMS,
  'column-count': FORMS,
  'early-report': FORMS,
  'review-count': FORMS,
  'truncated-label': FORMS,
  'split-label': FORMS,
  'label-variant': FORMS,
  'annotated-header': FORMS,
  'missing-header': FORMS,
  'missing-note': FORMS,
  'unit-in-amount': ['form2021'],
  'period-mismatch': ['deadline'],
  'late-publication': ['deadline'],
  'early-date': ['deadline'],
  'outdated-law': ['regulation'],
  'citation-number': ['regulation', ...FORMS, 'fees'],
  'article-number': ['regulation'],
  'document-number': ['documents'],
  'half-width-punctuation': ['punctuation'],
  'half-width-bracket': ['punctuation'],
  'half-width-period': ['punctuation'],
  'unpaired-mark': ['punctuation'],
  'nested-title-marks': ['punctuation'],
  'doubled-punctuation': ['punctuation'],
  'dangling-punctuation': ['punctuation'],
  'personal-data': ['persons'],
};

/** What `rule` is founded on, in `language`; nothing where it goes by what is usual. */
export function sourcesOf(rule: RuleName, language: Language): string[] {
  return (FOUNDED_ON[rule] ?? []).map((source) => SOURCES[source][language]);
}
