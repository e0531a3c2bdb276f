import { HAN } from '../../text/characters.ts';

/** Offices of the State Council and their branches: not told apart here. */
const NATIONAL = /^(?:国家|中国|中华|中央|全国|国务院|最高)|总局|总署|[部署](?!门|队)|兵团/;
/** Districts that are no counties: some are as high as a city, some have powers of their own. */
const SPECIAL_DISTRICT = /(?:自治|新|特|开发|示范|高新|管理|林|地)区$/;
const GOVERNMENT = /^(.+?)(?:人民)?政府(?:办公[厅室]|办)?$/;
const STREET = /街道(?:办事处|办)?$/;
const LOCAL = new RegExp(`^[${HAN}]{0,12}?(?:省|自治区|市|州|盟|县|区|旗)[${HAN}]{2,}$`);
const DEPARTMENT = /(?:局|厅|委员会|委|办公室|办|中心|院|馆|队|站|所|处)$/;
/** Bodies that stand for a government, and what belongs to none. */
const OTHER_BODY = /政府|公署|管理委员会$|管委会?$|人大|政协|法院|检察院|党委/;

/**
 * Whether an office of that name surely has no power to make government rules (规章): a county, a town, or a department
 * below the State Council. Governments of provinces and cities have it, or may have it, and so have their offices.
 */
export function makesNoRules(agency: string): boolean {
  if (NATIONAL.test(agency)) return false;
  const government = GOVERNMENT.exec(agency)?.[1];
  if (government !== undefined) return isBelowCity(government);
  if (STREET.test(agency)) return true;
  return LOCAL.test(agency) && DEPARTMENT.test(agency) && !OTHER_BODY.test(agency);
}

/** Whether a place of that name is a county or a district of a city, or lies in one. */
function isBelowCity(place: string): boolean {
  return /[县旗乡镇]$|街道$/.test(place) || (place.endsWith('区') && !SPECIAL_DISTRICT.test(place));
}
