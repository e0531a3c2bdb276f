/*
 * Periods and years as reports have them, each right in a report of 2023; with the year in ⟦⟧ another one, it is reported.
 */

/** What stands in the opening of a report for the period that its figures are of. */
export const PERIODS: readonly string[] = [
  '所列数据的统计期限自⟦2023⟧年1月1日起至2023年12月31日止',
  '所列数据的统计期限为2023年1月1日至⟦2023⟧年12月31日',
  '本年报中所列数据的统计期限从⟦2023⟧年1月1日起，到2023年12月31日止',
  '本报告数据统计时间为⟦2023⟧年1月1日—12月31日',
  '报告中使用数据的起止时间为⟦2023⟧年1月1日至2023年12月31日',
  '本报告涵盖的时间范围为2023年1月1日至⟦2023⟧年12月31日',
  '统计数据期限自⟦2023⟧年1月1日至12月31日',
];

/** What an office tells of its year. */
export const YEARS: readonly string[] = [
  '⟦2023⟧年，我局共公开政府信息120条。',
  '⟦2023⟧年度，我局认真贯彻落实条例，公开各类信息120条。',
  '⟦2023⟧年我局共召开专题会议3次，研究部署政务公开工作。',
  '⟦2023⟧年全年共公开信息120条。',
];

/** Years of something else, in the report of 2023. */
export const OTHER_YEARS: readonly string[] = [
  '2024年，我局将继续加强平台建设。',
  '2022年存在的问题已全部整改。',
  '根据2022年年度报告，申请为12件。',
  '2019年修订的《中华人民共和国政府信息公开条例》全面施行。',
  '2021年至2023年，三年共公开信息360条。',
  '自2020年以来，我局持续优化公开目录。',
  '比2022年增加15条，增长14.29%。',
  '按照《2022年政务公开工作要点》部署，逐项抓好落实。',
];
