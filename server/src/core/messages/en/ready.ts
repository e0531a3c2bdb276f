import type { ready as zhCn } from '../zh-cn/ready.ts';

/** The list of what stands between a report and its publication. */
export const ready = {
  name: 'Ready to Publish?',
  title: 'Ready to publish? {report}',
  'verdict/ready': 'Everything that a program can check is in order. Now check one by one what it cannot see.',
  'verdict/open': 'Not yet: {count|place has|places have} to be corrected, checked or filled in first.',
  'verdict/no-report': 'No disclosure report was recognised, so there is no answer.',
  'part/error': 'Errors to correct ({count})',
  'part/warning': 'Warnings to check ({count})',
  'part/unchecked': 'Equations that were not checked ({count} of {total})',
  'part/blank': 'Cells without a number ({count})',
  'part/deadline': 'The deadline',
  'part/unseen': 'What no program can see: check it one by one',
  finding: '{place}: {message}',
  'unchecked/gone':
    'In {table} {count|equation was|equations were} not checked: the table or some of its rows are missing.',
  'unchecked/unplaced':
    'In {table} {count|equation was|equations were} not checked: nothing tells which number belongs to which cell.',
  'unchecked/unread': 'In {table} {count|equation was|equations were} not checked: some cells hold no single number.',
  'unchecked/blank': 'In {table} {count|equation was|equations were} not checked: some totals are not filled in.',
  blank: 'In {table} {count|cell is|cells are} blank: write 0 where there is nothing.',
  'deadline/day': 'To be published by {deadline} (Article 49 of the Regulation).',
  'deadline/unknown':
    'The agency or the year is not certain, so check the deadline yourself: 31 January for departments, 31 March for governments.',
  'unseen/figures':
    'The numbers agree with the registers of requests, reviews and lawsuits, and with the systems they come from.',
  'unseen/rules':
    'The numbers of government rules and normative documents agree with those of the office that reviews and files them.',
  'unseen/words': 'What the text tells is true of this year and this agency.',
  'unseen/secrecy': 'It passed the review for secrets; nothing in it is private.',
  'unseen/sign-off': 'The head of the agency signed it off.',
  'unseen/seal': 'Agency, date and seal are there.',
  'unseen/site': 'The page, its tables and its attachments were opened and looked at, and say what this text says.',
} as const satisfies Record<keyof typeof zhCn, string>;
