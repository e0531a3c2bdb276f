import { comparison as enComparison } from './en/comparison.ts';
import { en } from './en/index.ts';
import { fixes as enFixes } from './en/fixes.ts';
import { formView as enFormView } from './en/form-view.ts';
import { hover as enHover } from './en/hover.ts';
import { inText as enInText } from './en/in-text.ts';
import { outline as enOutline } from './en/outline.ts';
import { places as enPlaces } from './en/places.ts';
import { ready as enReady } from './en/ready.ts';
import { related as enRelated } from './en/related.ts';
import { rollUp as enRollUp } from './en/roll-up.ts';
import { explainEn } from './explain/en/index.ts';
import type { RuleExplanation } from './explain/explanation.ts';
import { explainZhCn } from './explain/zh-cn/index.ts';
import type { Datum, Grammar, Holes } from './template.ts';
import { comparison as zhCnComparison } from './zh-cn/comparison.ts';
import { zhCn } from './zh-cn/index.ts';
import { fixes as zhCnFixes } from './zh-cn/fixes.ts';
import { formView as zhCnFormView } from './zh-cn/form-view.ts';
import { hover as zhCnHover } from './zh-cn/hover.ts';
import { inText as zhCnInText } from './zh-cn/in-text.ts';
import { outline as zhCnOutline } from './zh-cn/outline.ts';
import { places as zhCnPlaces } from './zh-cn/places.ts';
import { ready as zhCnReady } from './zh-cn/ready.ts';
import { related as zhCnRelated } from './zh-cn/related.ts';
import { rollUp as zhCnRollUp } from './zh-cn/roll-up.ts';

/** The languages that the tool speaks; the first is the default. */
export const LANGUAGES = ['zh-cn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Catalogue = typeof zhCn;
/** A message: a rule's name and, behind a slash, the case. */
export type MessageKey = keyof Catalogue;
export type RuleName = MessageKey extends infer Key ? (Key extends `${infer Rule}/${string}` ? Rule : Key) : never;
export type RelatedKey = keyof typeof zhCnRelated;
export type FixKey = keyof typeof zhCnFixes;
export type HoverKey = keyof typeof zhCnHover;
export type InTextKey = keyof typeof zhCnInText;
export type OutlineKey = keyof typeof zhCnOutline;
export type PlaceKey = keyof typeof zhCnPlaces;
export type FormViewKey = keyof typeof zhCnFormView;
export type ReadyKey = keyof typeof zhCnReady;
export type ComparisonKey = keyof typeof zhCnComparison;
export type RollUpKey = keyof typeof zhCnRollUp;

/** What a message needs to be filled. */
export type MessageData<Key extends MessageKey> = Readonly<Record<Holes<Catalogue[Key]>, Datum>>;
export type RelatedData<Key extends RelatedKey> = Readonly<Record<Holes<(typeof zhCnRelated)[Key]>, Datum>>;
export type FixData<Key extends FixKey> = Readonly<Record<Holes<(typeof zhCnFixes)[Key]>, Datum>>;
export type HoverData<Key extends HoverKey> = Readonly<Record<Holes<(typeof zhCnHover)[Key]>, Datum>>;
export type InTextData<Key extends InTextKey> = Readonly<Record<Holes<(typeof zhCnInText)[Key]>, Datum>>;
export type OutlineData<Key extends OutlineKey> = Readonly<Record<Holes<(typeof zhCnOutline)[Key]>, Datum>>;
export type PlaceData<Key extends PlaceKey> = Readonly<Record<Holes<(typeof zhCnPlaces)[Key]>, Datum>>;
export type FormViewData<Key extends FormViewKey> = Readonly<Record<Holes<(typeof zhCnFormView)[Key]>, Datum>>;
export type ReadyData<Key extends ReadyKey> = Readonly<Record<Holes<(typeof zhCnReady)[Key]>, Datum>>;
export type ComparisonData<Key extends ComparisonKey> = Readonly<Record<Holes<(typeof zhCnComparison)[Key]>, Datum>>;
export type RollUpData<Key extends RollUpKey> = Readonly<Record<Holes<(typeof zhCnRollUp)[Key]>, string | number>>;

/** Everything the engine says in one language. */
export interface Wording {
  readonly messages: Readonly<Record<MessageKey, string>>;
  readonly related: Readonly<Record<RelatedKey, string>>;
  readonly fixes: Readonly<Record<FixKey, string>>;
  readonly hover: Readonly<Record<HoverKey, string>>;
  readonly inText: Readonly<Record<InTextKey, string>>;
  readonly outline: Readonly<Record<OutlineKey, string>>;
  readonly places: Readonly<Record<PlaceKey, string>>;
  readonly formView: Readonly<Record<FormViewKey, string>>;
  readonly ready: Readonly<Record<ReadyKey, string>>;
  readonly comparison: Readonly<Record<ComparisonKey, string>>;
  readonly rollUp: Readonly<Record<RollUpKey, string>>;
  readonly explanations: Readonly<Record<RuleName, RuleExplanation>>;
  readonly grammar: Grammar;
}

/** The wording of each language. */
export const WORDINGS: Readonly<Record<Language, Wording>> = {
  'zh-cn': {
    messages: zhCn,
    related: zhCnRelated,
    fixes: zhCnFixes,
    hover: zhCnHover,
    inText: zhCnInText,
    outline: zhCnOutline,
    places: zhCnPlaces,
    formView: zhCnFormView,
    ready: zhCnReady,
    comparison: zhCnComparison,
    rollUp: zhCnRollUp,
    explanations: explainZhCn,
    grammar: {
      own: 'text',
      cell: '“{row}”的“{column}”',
      balance: '“{column}”列的平衡',
      term: '{name} {value}',
      plus: ' ＋ ',
      comma: '、',
      quotedComma: '',
      others: '等',
      rest: '其余',
      nothing: '各格 0',
      change: '{cell}由 {from} 改为 {to}',
      entry: '{cell}填为 {to}',
      semicolon: '；',
      unequal: ' ≠ ',
      equals: ' ＝ ',
      more: ' 等 {count} 格',
      over: '多 {by}',
      under: '少 {by}',
      correction: '应为 {to}，写作 {from}（{deviation}）',
      filling: '应填 {to}，现在空白',
      comparison: {
        year: '“{name}”本年 {here}，上年 {there}（{deviation}）',
        sum: '“{name}”写作 {here}，合计 {there}（{deviation}）',
      },
      missing: { year: '“{name}”本年空白，上年 {there}', sum: '“{name}”空白，合计 {there}' },
    },
  },
  en: {
    messages: en,
    related: enRelated,
    fixes: enFixes,
    hover: enHover,
    inText: enInText,
    outline: enOutline,
    places: enPlaces,
    formView: enFormView,
    ready: enReady,
    comparison: enComparison,
    rollUp: enRollUp,
    explanations: explainEn,
    grammar: {
      own: 'en',
      cell: '“{column}” of “{row}”',
      balance: 'the balance of column “{column}”',
      term: '“{name}” {value}',
      plus: ' + ',
      comma: ', ',
      quotedComma: ', ',
      others: ' and others',
      rest: 'the rest',
      nothing: 'all cells 0',
      change: '{cell} from {from} to {to}',
      entry: '{cell} to {to}',
      semicolon: '; ',
      unequal: ' ≠ ',
      equals: ' = ',
      more: ' and others, {count} cells in all,',
      over: '{by} too many',
      under: '{by} too few',
      correction: 'Should be {to}, not {from} ({deviation})',
      filling: 'Should be {to}, but is blank',
      comparison: {
        year: '“{name}” {here} this year, {there} last year ({deviation})',
        sum: '“{name}” says {here}, the sum is {there} ({deviation})',
      },
      missing: { year: '“{name}” blank this year, {there} last year', sum: '“{name}” blank, the sum is {there}' },
    },
  },
};

/** The rule that a message belongs to. */
export function ruleOf(key: MessageKey): RuleName {
  const slash = key.indexOf('/');
  return (slash < 0 ? key : key.slice(0, slash)) as RuleName;
}
