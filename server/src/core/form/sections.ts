import type { InBoth, SectionForm, SectionId } from './form.ts';
import { sectionNotes } from './section-notes.ts';

/**
 * The six parts of a report, as the format notices so far have them (Article 50 of the Regulation), with the long and
 * short titles in use. Marks and spaces inside a title do not count when titles are compared.
 */
const SECTIONS: readonly SectionForm[] = [
  {
    id: 'overview',
    number: 1,
    title: '总体情况',
    otherTitles: [],
    reworded: ['政府信息公开工作总体情况', '信息公开总体情况', '信息公开工作总体情况', '总体情况概述'],
    looseTitles: ['基本情况', '概述', '概况', '总体概况', '总体概述', '总体工作情况', '工作开展情况'],
    signs: [
      ['总体'],
      ['概述'],
      ['概况'],
      ['综述'],
      ['基本', '情况'],
      ['工作', '情况'],
      ['工作', '总结'],
      ['工作', '回顾'],
    ],
    table: null,
    parts: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
    note: sectionNotes.overview,
  },
  {
    id: 'disclosure',
    number: 2,
    title: '主动公开政府信息情况',
    otherTitles: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况'],
    reworded: ['本机关主动公开政府信息情况', '政府主动公开信息情况', '政府信息主动公开情况'],
    looseTitles: ['主动公开情况', '主动公开信息情况'],
    signs: [['主动公开']],
    table: 'disclosure',
    note: sectionNotes.disclosure,
  },
  {
    id: 'requests',
    number: 3,
    title: '收到和处理政府信息公开申请情况',
    otherTitles: ['行政机关收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
    reworded: [
      '收到和处理政府信息依申请公开情况',
      '收到和处理信息公开申请情况',
      '收到和处理政府信息申请情况',
      '本机关收到和处理政府信息公开申请情况',
    ],
    looseTitles: ['依申请公开情况', '依申请公开政府信息情况', '政府信息公开申请情况'],
    signs: [
      ['申请', '公开'],
      ['申请', '收到'],
      ['申请', '受理'],
      ['申请', '处理'],
      ['申请', '办理'],
      ['申请', '答复'],
    ],
    table: 'requests',
    note: sectionNotes.requests,
  },
  {
    id: 'review',
    number: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    otherTitles: [
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '政府信息公开行政复议与行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议及提起行政诉讼情况',
    ],
    reworded: [
      '政府信息公开申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ],
    looseTitles: ['行政复议、行政诉讼情况', '行政复议和行政诉讼情况', '复议诉讼情况'],
    signs: [['复议'], ['诉讼']],
    table: 'review',
    note: sectionNotes.review,
  },
  {
    id: 'problems',
    number: 5,
    title: '存在的主要问题及改进情况',
    otherTitles: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进情况',
      '政府信息公开工作存在的主要问题和改进情况',
    ],
    reworded: ['存在的主要问题及改进措施', '存在的主要问题和改进措施', '存在问题及改进情况', '存在的问题及改进情况'],
    looseTitles: ['存在的问题及改进措施', '存在的问题和改进措施', '存在问题及改进措施', '主要问题及改进措施'],
    signs: [['问题'], ['不足'], ['困难'], ['改进'], ['整改'], ['下一步', '打算'], ['下一步', '计划']],
    table: null,
    parts: ['存在的主要问题', '改进情况'],
    note: sectionNotes.problems,
  },
  {
    id: 'other',
    number: 6,
    title: '其他需要报告的事项',
    otherTitles: ['其它需要报告的事项'],
    reworded: ['其他需要报告的情况', '需要报告的其他事项', '其他报告事项'],
    looseTitles: ['其他事项'],
    signs: [
      ['其他', '事项'],
      ['其他', '情况'],
      ['其他', '报告'],
      ['其他', '说明'],
      ['需要', '报告'],
      ['需要', '说明'],
    ],
    table: null,
    note: sectionNotes.other,
  },
];

/** What a form has of its own in a section. */
type Own = Partial<Omit<SectionForm, 'id' | 'note'>> & { readonly hints?: readonly InBoth[] };

/** The six parts with what a form has of its own; its hints follow those of all forms. */
export function sectionsWith(own: Readonly<Partial<Record<SectionId, Own>>>): SectionForm[] {
  return SECTIONS.map((section) => {
    const { hints = [], ...rest } = own[section.id] ?? {};
    const { note } = section;
    return { ...section, ...rest, note: { ...note, hints: [...note.hints, ...hints] } };
  });
}
