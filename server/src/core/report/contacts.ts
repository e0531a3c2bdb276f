import { plain } from '../text/plain.ts';
import type { Report } from './report.ts';

/** What a contact is, in the order in which reports give them. */
export const CONTACT_KINDS = ['address', 'postcode', 'telephone', 'fax', 'mail'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Where an office is to be found: `联系电话` and the number behind it, both as they are written. */
export interface Contact {
  readonly kind: ContactKind;
  readonly label: string;
  readonly value: string;
}

const LABELS: Readonly<Record<ContactKind, string>> = {
  address: '(?:办公|通信|通讯|联系|单位|邮寄)?地址',
  postcode: '邮政编码|邮编',
  telephone: '(?:联系|办公|咨询|固定)?电话(?:号码)?',
  fax: '传真(?:电话|号码)?',
  mail: '(?:电子)?(?:邮箱|信箱)(?:地址)?|电子邮件(?:地址)?|[Ee]-?mail',
};
/** A label with what joins it to its value; without a mark between, only digits are meant. */
const LABEL = new RegExp(
  `(?:${CONTACT_KINDS.map((kind) => `(?<${kind}>${LABELS[kind]})`).join('|')}) ?(?:(?:为|是)? ?: ?|(?:为|是)(?=[^ ])|(?=[\\d(]))`,
  'g',
);
/** What a value is, from its first character on; an address is whatever stands before the next mark. */
const VALUES: Readonly<Record<ContactKind, RegExp>> = {
  address: /^[^;。:]{4,80}/,
  postcode: /^\d{6}(?!\d)/,
  telephone: /^[\d(+](?:[\d()+、/ -]|转(?=\d)|,(?=\d)){2,40}\d(?![\d-])/,
  fax: /^[\d(+](?:[\d()+、/ -]|转(?=\d)|,(?=\d)){2,40}\d(?![\d-])/,
  mail: /^[A-Za-z\d][\w.%+-]{0,60}@[A-Za-z\d-]{1,40}(?:\.[A-Za-z\d-]{1,40}){1,5}/,
};
/** With what an address goes on behind a comma: with a floor, a room or another part of a house. */
const PART_OF_HOUSE = /^[^,;。:()]{1,20}[号楼室座层厦院栋幢房馆厅\d](?=[,;。)]|$)/;

/** Behind such words it is not how the office itself is reached. */
const OTHER = /(?:监督|举报|投诉|网站|网页|网络|网上|平台|查询|下载|链接|公众号)$/;

/**
 * Where the office is to be found that a report is of, as it says before its first section; where it says nothing there,
 * in its last one. Of each kind the first; what is not surely one is left out.
 */
export function contactsIn({ paragraphs, syntax: { text } }: Pick<Report, 'paragraphs' | 'syntax'>): Contact[] {
  for (const section of [null, 'other']) {
    const found = new Map<ContactKind, Contact>();
    for (const { section: own, parts } of paragraphs) {
      if (own !== section) continue;
      const written = parts.map(({ start, end }) => text.slice(start, end)).join('');
      for (const contact of contactsOf(written)) if (!found.has(contact.kind)) found.set(contact.kind, contact);
    }
    if (found.size > 0) return CONTACT_KINDS.flatMap((kind) => found.get(kind) ?? []);
  }
  return [];
}

function contactsOf(written: string): Contact[] {
  const shown = plain(written);
  const labels = [...shown.matchAll(LABEL)];
  return labels.flatMap((match, at) => {
    const start = match.index + match[0].length;
    const rest = shown.slice(start, labels[at + 1]?.index);
    const { groups = {} } = match;
    const kind = CONTACT_KINDS.find((each) => groups[each] !== undefined)!;
    const length = OTHER.test(shown.slice(0, match.index).slice(-3)) ? 0 : lengthOf(kind, rest);
    if (length === 0 || (start + length === shown.length && isCut(shown))) return [];
    const label = written.slice(match.index, match.index + groups[kind]!.length);
    return [{ kind, label, value: written.slice(start, start + length) }];
  });
}

/** Whether a line may go on with its last value on the next: one with a bracket open. */
function isCut(shown: string): boolean {
  return shown.lastIndexOf('(') > shown.lastIndexOf(')');
}

/** How long the value is with which `rest` begins; 0 where it is none. */
function lengthOf(kind: ContactKind, rest: string): number {
  const found = VALUES[kind].exec(rest)?.[0] ?? '';
  return kind === 'address' ? addressLength(found) : found.length;
}

/** An address ends where the bracket closes that it stands in, and at a comma behind which no part of a house follows. */
function addressLength(found: string): number {
  let depth = 0;
  let end = 0;
  for (; end < found.length; end++) {
    const character = found.charAt(end);
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) break;
    else if (character === ',' && depth === 0 && !PART_OF_HOUSE.test(found.slice(end + 1))) break;
  }
  const shown = found.slice(0, end).replace(/[ ,、]{1,9}$/, '');
  return shown.length < 4 ? 0 : shown.length;
}
