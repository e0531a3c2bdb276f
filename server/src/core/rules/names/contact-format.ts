import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { isTelephone } from './telephone.ts';

/** Few paragraphs hold a contact. */
const MAY_HOLD = /电话|热线|传真|手机|邮编|邮政编码|邮箱|邮件|[Ee]-?mail/;
const LABEL_END = '(?:地址|号码|号)?(?:为|是)?\\)? ?:? ?';
const TELEPHONE = new RegExp(
  `(?:电话|热线|传真|手机)${LABEL_END}(\\+?\\(?\\d[\\d()-]{0,40}(?: (?=\\d)[\\d-]{1,40}){0,2})(?![\\d*×x])`,
  'g',
);
const POSTCODE = new RegExp(`(?:邮编|邮政编码)${LABEL_END}(\\d+)(?![\\d*× -])`, 'g');
const MAIL = new RegExp(
  `(?:邮箱|电子邮件|[Ee]-?mail)${LABEL_END}([A-Za-z\\d][\\w.%+@-]{0,80})(?![\\w.%+@#(\\[*…-])`,
  'g',
);
const ADDRESS = /^[\w.%+-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+$/;
/** Without an @ only such words are meant for an address. */
const MEANT = /@|^(?!www\.|mail\.|https?).*\.(?:com|cn|net|org)$/i;

/** A shorter line is not one that a converter filled and broke. */
const SHORTEST_CUT = 40;

/** Telephone numbers, postcodes and e-mail addresses have their digits and parts. */
export const contactFormat = paragraphRule({
  name: 'contact-format',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  check: contacts,
});

function* contacts(prose: Prose): Generator<BlockFinding> {
  if (!MAY_HOLD.test(prose.plain)) return;
  yield* found(prose, TELEPHONE, 'contact-format', isTelephone);
  yield* found(prose, POSTCODE, 'contact-format/postcode', (digits) => digits.length === 6);
  yield* found(prose, MAIL, 'contact-format/mail', isMail);
}

type Message = 'contact-format' | 'contact-format/postcode' | 'contact-format/mail';

/** A contact without the marks that close the sentence around it. */
function withoutMarks(contact: string): string {
  let end = contact.length;
  while (end > 0 && '().-'.includes(contact.charAt(end - 1))) end--;
  return contact.slice(0, end);
}

function* found(
  prose: Prose,
  pattern: RegExp,
  message: Message,
  isRight: (written: string) => boolean,
): Generator<BlockFinding> {
  const { plain } = prose;
  for (const match of plain.matchAll(pattern)) {
    if (match.index + match[0].length === plain.length && isCut(plain)) continue;
    const text = withoutMarks(match[1] ?? '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    if (!isRight(text)) yield finding(message, spanIn(prose, start, start + text.length), { text });
  }
}

/** Whether a line that ends in a contact may go on with it on the next: a long one, or one with a bracket open. */
function isCut(plain: string): boolean {
  return plain.length >= SHORTEST_CUT || plain.lastIndexOf('(') > plain.lastIndexOf(')');
}

function isMail(written: string): boolean {
  return !MEANT.test(written) || ADDRESS.test(written);
}
