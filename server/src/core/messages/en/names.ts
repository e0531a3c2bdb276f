import type { names as zhCn } from '../zh-cn/names.ts';

/** Messages about names and wording. */
export const names = {
  wording: 'Write “截至”, not “{text}”: “截至” is up to a point in time, “截止” is to come to an end.',
  'agency-typo':
    'Should be “{right}”, not “{text}”: it differs from the name of the agency by one character, and is most likely misspelt. Check it.',
  'other-agency':
    'Check “{text}”: it is named {times|time|times}, but is in another place than the agency of the title, “{agency}”, as if copied from another report.',
  'other-agency/signed':
    'Compare signature and title and correct the wrong one: the report is signed by “{text}”, its title names “{agency}”, and these are two agencies.',
  'self-reference':
    'Check “{text}”: the agency of the title is “{agency}”, but calls itself so in {count|place|places}.',
  'common-typo': 'Should be “{right}”, not “{text}”.',
  'doubled-character': 'Should be “{right}”, not “{text}”, which has a character too many.',
  'doubled-character/word': 'Should be “{right}”, not “{text}”, which has a word twice.',
  'contact-format': 'Check the telephone number “{text}”: it has too many or too few digits.',
  'contact-format/postcode': 'Check the postcode “{text}”: it should have six digits.',
  'contact-format/mail': 'Check the e-mail address “{text}”: it is not complete without “@” and a domain.',
  'personal-data':
    'Delete it: this looks like the number of an identity card. The report is published, and personal data do not belong in it.',
  'personal-data/mobile':
    'Check and delete it: this looks like a private mobile number. The report is published, and personal data do not belong in it.',
} as const satisfies Record<keyof typeof zhCn, string>;
