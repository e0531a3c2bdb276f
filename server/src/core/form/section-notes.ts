import type { SectionId, SectionNote } from './form.ts';

/** What belongs in each of the six parts, whatever the form. */
export const sectionNotes: Readonly<Record<SectionId, SectionNote>> = {
  overview: {
    content: '全年工作的综述，通常分五个方面写：主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
    hints: [
      {
        text: '各级人民政府的报告还要写工作考核、社会评议和责任追究的结果。',
        en: 'The report of a government also covers assessment, public appraisal and accountability.',
      },
      {
        text: '写到的件数要与后面的表一致，分项之和要等于总数。',
        en: 'Numbers named here must agree with the tables below, and parts must add up to their totals.',
      },
    ],
    en:
      'An overview of the year, usually under five heads: proactive disclosure, disclosure on request, management of ' +
      'information, the platform, supervision and support.',
  },
  disclosure: {
    content: '一张表，按第二十条的各项分块，填本机关当年的数字，没有的填 0。',
    hints: [],
    en: 'One table in blocks by item of Article 20, with the figures of the office for the year; 0 where there is none.',
  },
  requests: {
    content: '一张表：当年新收和上年结转的申请，各种办理结果，以及结转下年度的，按申请人分列。',
    hints: [
      {
        text: '每一列：本年新收 ＋ 上年结转 ＝ 办理结果总计 ＋ 结转下年度；“（七）总计”等于各项办理结果之和；每一行的“总计”等于前六格之和。',
        en:
          'In each column “一、本年新收” + “二、上年结转” = “（七）总计” + “四、结转下年度继续办理”, and “（七）总计” is the sum of ' +
          'the results; in each row “总计” is the sum of the six cells before it.',
      },
      { text: '一件申请只记一种办理结果。', en: 'A request is counted under one result only.' },
    ],
    en:
      'One table by kind of applicant: requests received, carried in from last year, handled (by result) and carried ' +
      'over to next year.',
  },
  review: {
    content: '一张表：因政府信息公开引起的行政复议和行政诉讼，三组各五格，按案件计。',
    hints: [
      {
        text: '每一组：结果维持 ＋ 结果纠正 ＋ 其他结果 ＋ 尚未审结 ＝ 总计。',
        en: 'In each group “结果维持” + “结果纠正” + “其他结果” + “尚未审结” = “总计”.',
      },
      {
        text: '没有诉讼合计格；正文写诉讼总数的，等于后两组总计之和。',
        en: 'No cell holds the total of litigation; named in the prose, it is the sum of the last two totals.',
      },
    ],
    en: 'One table: reconsideration and litigation over disclosure, three groups of five figures, counted by case.',
  },
  problems: {
    content: '写两面：工作中存在的主要问题，以及改进的情况。',
    hints: [{ text: '改进宜与问题逐条对应。', en: 'Best with a remedy for each problem named.' }],
    en: 'Both sides: the main problems, and what is done about them.',
  },
  other: {
    content: '前面没有写到而需要报告的事项，例如年度要点的落实情况、建议提案办理结果的公开。',
    hints: [],
    en: 'What needs reporting and stands nowhere above, such as how the points of work of the year were carried out.',
  },
};
