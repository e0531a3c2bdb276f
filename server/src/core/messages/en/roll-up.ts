import type { rollUp as zhCn } from '../zh-cn/roll-up.ts';

/** Reports added up. */
export const rollUp = {
  'rollup/sum': '{agency} {year}: counted {counted}, missing {missing}, left out {left}.',
  'rollup/nothing': 'There is no report to count; not written.',
  'rollup/counted': 'Counted:',
  'rollup/missing': 'Missing:',
  'rollup/left': 'Left out:',
  'rollup/elsewhere': 'Reports of other years, left out: {count}.',
  'rollup/member': '{agency} ({file})',
  'rollup/member-why': '{agency} ({file}): {why}',
  'rollup/no-list':
    'No list of members was given: all reports of {year} in the folder but those of {agency} are counted.',
  'rollup/blank': 'Left blank for you to fill in (nothing tells the figure of a member):',
  'rollup/blank-of': '{cell}: {files}',
  'rollup/cell': '“{row}”, {column}',
  'rollup/no-sums':
    'Rules, normative documents and the table of part four are no sums of those of members: left blank for you to fill in.',
  'rollup/unwritten': 'Left blank for you to fill in, as they could not be written ({count}): {cells}.',
  'rollup/why/own': 'the report of the agency itself.',
  'rollup/why/other-year': 'it is of {year}.',
  'rollup/why/no-year': 'its year is not known.',
  'rollup/why/no-agency': 'its agency is not known.',
  'rollup/why/no-member': 'not on the list of members.',
  'rollup/why/other-form': 'it is on the form of {form}, whose figures cannot be added.',
  'rollup/why/same': 'it has the figures of another one of the agency, which is counted.',
  'rollup/why/not-chosen': 'the settings name another one that counts.',
  'rollup/why/duplicate': 'the agency has several with different figures, and nobody knows which holds. Leave one.',
  'rollup/why/blank': 'no figure is filled in in the table of part three.',
  'rollup/why/identities': 'equations that do not hold: {broken}. Correct it first.',
  'rollup/why/missing': 'there is no report for the year.',
  'rollup/no-agency': '(agency not known)',
  'rollup/comma': ', ',
} as const satisfies Record<keyof typeof zhCn, string>;
