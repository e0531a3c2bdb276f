/** What an agency is, as far as the law tells its deadlines apart. */
export type AgencyKind = 'department' | 'government' | 'township';

const TOWNSHIP = /(?:[镇乡]|街道)(?:人民政府|政府|办事处|党政综合?办公室)?$|街道办$/;
/** The general office of a government publishes that government's report; a development zone is governed by its committee. */
const GOVERNMENT = /政府(?:办公[厅室])?$|(?<!监督)管理委员会$|管委会$/;
const DEPARTMENT = /(?:局|委|委员会|厅|部|署|办公室|办|总队|支队|大队)$/;

/** The kind of an agency by the end of its name; null where the name does not tell, as of a hospital or a company. */
export function agencyKind(agency: string): AgencyKind | null {
  if (TOWNSHIP.test(agency)) return 'township';
  if (GOVERNMENT.test(agency)) return 'government';
  return DEPARTMENT.test(agency) ? 'department' : null;
}
