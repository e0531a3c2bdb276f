import type { RuleExplanation } from '../explanation.ts';
import type { names as zhCn } from '../zh-cn/names.ts';

/** English explanations of the rules about names and wording. */
export const names = {
  wording: {
    title: '“截止” or “截至”',
    what: 'Before a point in time the word is “截至”, not “截止”, as in “截至目前” or “截至12月”.',
    silent:
      'Not reported where no time follows “截止” directly, or where something does end then, as in “申报截止12月10日”.',
    mend: 'Change it to “截至” with the quick fix.',
  },
  'agency-typo': {
    title: 'Office name misspelt',
    what: 'A name in the text is as long as the office name of the title, or its short form, and differs by one character.',
    silent:
      'Not reported where the difference is in the name of the place or in “省”, “市”, “县”, “区”, “州”, “乡” or “镇”, or where it ' +
      'makes another department (“财政局” and “民政局”) or another thing (“科技局” and “科技馆”): that is most likely meant. ' +
      'Usual short forms are not reported either.',
    mend: 'Check it and use the name of the title. The quick fix can do it; confirm it first.',
  },
  'other-agency': {
    title: 'Name of another office',
    what:
      'The text takes an office of another place for the one that reports (“由……编制”, “请与……联系”), or names an office ' +
      'of the same kind from another place again and again, more often than its own place, as if copied from another ' +
      'report. So is a report that is signed by another office than that of its title.',
    silent:
      'Offices of a higher or lower level are not reported, nor are those visited or worked with, cities within a city ' +
      'whose own name the text often gives, and other offices of the same place. Nor is a signature in a short or new ' +
      'name, by the agency’s own general office, or with another of its signs.',
    mend: 'Check it, and give the name and the facts of your own office.',
  },
  'self-reference': {
    title: 'Office calls itself otherwise',
    what:
      'The office of the title is a “局”, but the text calls itself “我委”, “我办” or “我镇”, most likely left from other ' +
      'material. One notice for each such word, with a count.',
    silent:
      'Not reported where the name of the office holds that character, inside quotation or title marks, and where it is ' +
      'another word, such as “我办理”. “我市”, “我县” and “我区” are not looked at.',
    mend: 'Check it, and write the word that fits the name of the office.',
  },
  'common-typo': {
    title: 'Common misspelling',
    what:
      'A word that is often misspelt in official texts, such as “按装” for “安装”, “布署” for “部署”, ' +
      '“做为” for “作为” or “既使” for “即使”.',
    silent:
      'Only words of the list are looked at, and not where they are part of other words, as in “按装机容量” or ' +
      '“自己经过”.',
    mend: 'Correct the word with the quick fix.',
  },
  'doubled-character': {
    title: 'Doubled character',
    what: 'A character of a word is written twice, such as “的的”, “信息息” or “过程性性”, or a whole word, such as “情况情况”.',
    silent:
      'Not where two words meet in the same character or word, as in “目的的”, “公开开展”, “我局局长” or ' +
      '“主动公开公开指南”, or in words such as “的的确确” and “讨论讨论”.',
    mend: 'Correct the word with the quick fix; look first.',
  },
  'contact-format': {
    title: 'Contact details incomplete',
    what:
      'A telephone number with too many or too few digits, a postcode that has not six, or an e-mail address without “@” ' +
      'or domain: nobody can be reached so.',
    silent:
      'Numbers without the code of the place, mobile numbers, extensions and service numbers such as “12345” are not ' +
      'reported, nor are digits hidden by “*” or addresses with “#” for “@”.',
    mend: 'Check and correct it.',
  },
  'personal-data': {
    title: 'Personal data',
    what:
      'Annual reports are published, but this one holds the number of an identity card or a private mobile telephone. The ' +
      'message does not repeat it.',
    silent:
      'A mobile number given as the telephone of the office or a hotline is not reported, nor are registration numbers ' +
      'and numbers partly hidden.',
    mend: 'Remove the number, or hide some of its digits.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
