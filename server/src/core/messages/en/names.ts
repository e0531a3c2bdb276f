import type { names as zhCn } from '../zh-cn/names.ts';

/** Messages about names and wording. */
export const names = {
  wording: '“{text}” should be “截至” (up to a point in time); “截止” means that something ends.',
  'agency-typo':
    '“{text}” differs from the name of the office, “{right}”, by one character and is most likely misspelt. Check it.',
  'other-agency':
    '“{text}” is named {times} times, but is of another place than the office of the title, “{agency}”, as if copied from another report. Check it.',
  'other-agency/signed':
    'The report is signed by “{text}”, but its title names “{agency}”. They are two offices; correct the wrong one.',
  'self-reference': 'The office is “{agency}”, but calls itself “{text}” here ({count} places in all). Check it.',
  'common-typo': '“{text}” should be “{right}”.',
  'doubled-character': '“{text}” has a character too many; it should be “{right}”.',
  'doubled-character/word': '“{text}” is written twice; it should be “{right}”.',
  'contact-format': 'The telephone number “{text}” has too many or too few digits. Check it.',
  'contact-format/postcode': 'A postcode has six digits, “{text}” has not. Check it.',
  'contact-format/mail': 'The e-mail address “{text}” is not complete: it needs an @ and a domain. Check it.',
  'personal-data':
    'This looks like the number of an identity card. Annual reports are published; personal data do not belong in them.',
  'personal-data/mobile':
    'This looks like a private telephone number. Annual reports are published; personal data do not belong in them.',
} as const satisfies Record<keyof typeof zhCn, string>;
