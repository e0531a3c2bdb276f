import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { titleSpan } from './sections.ts';
import { isTold } from './told.ts';

/** A telephone without a number, such as 设立监督电话, is no contact. */
const CONTACTS: readonly RegExp[] = [
  /(?:^|\D)0\d{2,3} ?[-)] ?\d{7,8}(?!\d)/,
  /(?:电话|热线|传真|联系方式)[^。;]{0,12}\d{7,11}/,
  /(?:电话|热线|传真)[^。;]{0,12}\d{3,4} ?- ?\d{4}/,
  /(?:地址|邮编|邮政编码|电子邮箱|邮箱|通信地址|通讯地址)(?:为|是)?[::]/,
  /邮政?编码?\d{6}/,
  /[A-Za-z0-9._-]{1,40}@[A-Za-z0-9-]{1,40}\./,
];

/** The report says where to turn with questions: a telephone number, an address, an e-mail, a postcode. */
export const missingContact = reportRule({
  name: 'missing-contact',
  family: 'structure',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check({ report: { paragraphs, title } }) {
    if (!title || isContact(paragraphs)) return;
    yield finding('missing-contact', titleSpan(title), {});
  },
});

const isContact = isTold(...CONTACTS);
