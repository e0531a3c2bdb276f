import { FORMS, formOf } from '../../form/forms.ts';
import type { FormId } from '../../form/list.ts';
import type { Language, RuleName } from '../catalogue.ts';
import { sourceOf } from './forms.ts';

/** What rules are founded on beside the documents of the forms: law, standards of writing. */
const SOURCES = {
  deadline: { 'zh-cn': '《政府信息公开条例》第四十九条', en: 'Regulation on government information, Article 49' },
  contents: { 'zh-cn': '《政府信息公开条例》第五十条', en: 'Regulation on government information, Article 50' },
  regulation: {
    'zh-cn': '《政府信息公开条例》（国务院令第711号，2019 年修订）',
    en: 'Regulation on government information (“国务院令第711号”, revised 2019)',
  },
  fees: {
    'zh-cn': '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    en: 'Rules on fees for handling requests (“国办函〔2020〕109号”)',
  },
  reconsideration: {
    'zh-cn': '《行政复议法》第二十三条（2023 年修订，2024 年施行）',
    en: 'Administrative Reconsideration Law, Article 23 (revised 2023, in force since 2024)',
  },
  legislation: { 'zh-cn': '《立法法》', en: 'Legislation Law' },
  persons: { 'zh-cn': '《个人信息保护法》', en: 'Personal Information Protection Law' },
  documents: {
    'zh-cn': '《党政机关公文格式》（GB/T 9704—2012）',
    en: 'Layout of official documents (GB/T 9704—2012)',
  },
  punctuation: { 'zh-cn': '《标点符号用法》（GB/T 15834—2011）', en: 'Use of punctuation (GB/T 15834—2011)' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** A form stands for its document. */
type Source = keyof typeof SOURCES | FormId;

const ALL_FORMS: readonly FormId[] = FORMS.map(({ id }) => id);

/** By rule; those that are not named go by what is usual, or by sense. */
const FOUNDED_ON: Readonly<Partial<Record<RuleName, readonly Source[]>>> = {
  'row-sum': ALL_FORMS,
  'column-balance': ALL_FORMS,
  'column-total': ALL_FORMS,
  'review-sum': ALL_FORMS,
  'unit-slip': [2021],
  'published-total': [2019],
  'valid-count': [2021],
  'review-first': ['reconsideration'],
  'rules-authority': ['legislation'],
  'procurement-pair': [2019],
  'fee-explanation': [2021, 'fees'],
  'narrative-fee': [2021, 'fees'],
  'section-title': ALL_FORMS,
  'missing-section': ['contents', ...ALL_FORMS],
  'section-order': ALL_FORMS,
  'section-number': [...ALL_FORMS, 'documents'],
  'subsection-number': ['documents'],
  'item-number': ['documents'],
  'empty-section': ['contents', ...ALL_FORMS],
  'only-none': ['contents'],
  'one-sided-problems': ['contents'],
  'fee-statement': [2021, 'fees'],
  'government-extras': ['contents'],
  'five-aspects': [2021],
  'missing-table': ALL_FORMS,
  'stray-table': ALL_FORMS,
  'wrong-form': ALL_FORMS,
  'mixed-form': ALL_FORMS,
  'form-citation': ALL_FORMS,
  'unknown-row': ALL_FORMS,
  'missing-row': ALL_FORMS,
  'row-order': ALL_FORMS,
  'column-count': ALL_FORMS,
  'early-report': ALL_FORMS,
  'review-count': ALL_FORMS,
  'truncated-label': ALL_FORMS,
  'split-label': ALL_FORMS,
  'label-variant': ALL_FORMS,
  'annotated-header': ALL_FORMS,
  'missing-header': ALL_FORMS,
  'missing-note': ALL_FORMS,
  'unit-in-amount': [2021],
  'period-mismatch': ['deadline'],
  'late-publication': ['deadline'],
  'early-date': ['deadline'],
  'outdated-law': ['regulation'],
  'citation-number': ['regulation', ...ALL_FORMS, 'fees'],
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
  'carry-over': ALL_FORMS,
  'valid-carry-over': [2021],
  'item-carry-over': [2019],
  'copied-text': [2021],
  'missing-report': ['deadline'],
};

/** What `rule` is founded on, in `language`; nothing where it goes by what is usual. */
export function sourcesOf(rule: RuleName, language: Language): string[] {
  return (FOUNDED_ON[rule] ?? []).map((source) =>
    typeof source === 'number' ? sourceOf(formOf(source), language) : SOURCES[source][language],
  );
}
