import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';

/** Few paragraphs hold a number so long. */
const LONG_NUMBER = /\d{11}/;
const IDENTITY =
  /(?<![\dA-Za-z-])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
/** Such a number may be another. */
const OTHER_NUMBER = /信用代码|[编文单账流备]号|账户|项目代码|流水|案号|编码/;
const MOBILE = /(?<![\dA-Za-z.+-])1[3-9]\d{9}(?![\dA-Za-z.-]|[ 余多]?[元件条个次人份篇万])/g;
/** The telephone of an office may be a mobile one. */
const OFFICIAL = /电话|手机|联系|热线|传真|咨询|监督|值班|微信|客服|拨打|负责人|经办人/;
const APPLICANT = /申请人|当事人|投诉人|举报人|原告/;
const REACH = 30;

/** Numbers of identity cards and of private telephones are not for publication. The message does not repeat them. */
export const personalData = paragraphRule({
  name: 'personal-data',
  family: 'names',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  check: numbers,
});

function* numbers(prose: Prose): Generator<BlockFinding> {
  const { plain, section } = prose;
  if (!LONG_NUMBER.test(plain)) return;
  for (const match of plain.matchAll(IDENTITY)) {
    if (!OTHER_NUMBER.test(before(plain, match))) yield found('personal-data', prose, match);
  }
  // A report names its own telephone before the first heading.
  if (section === null) return;
  for (const match of plain.matchAll(MOBILE)) {
    const words = before(plain, match);
    if (APPLICANT.test(words) || !OFFICIAL.test(words)) yield found('personal-data/mobile', prose, match);
  }
}

/** The words in front of a match, of its sentence at most. */
function before(plain: string, { index }: RegExpExecArray): string {
  return (
    plain
      .slice(Math.max(0, index - REACH), index)
      .split(/[。;]/)
      .at(-1) ?? ''
  );
}

function found(
  message: 'personal-data' | 'personal-data/mobile',
  prose: Prose,
  { 0: number, index }: RegExpExecArray,
): BlockFinding {
  return finding(message, spanIn(prose, index, index + number.length), {});
}
