import { plainAt } from '../../syntax/content.ts';
import { SPAM_WORDS } from '../../report/residue-words.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** The name of a gambling or adult site, put in when the page that the text comes from was tampered with. */
export const spam = reportRule({
  name: 'spam',
  family: 'residue',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check({ report: { syntax, residues, title } }) {
    for (const { kind, span } of residues) {
      if (kind === 'spam') yield finding('spam', span, { text: excerpt(syntax.text, span) });
    }
    for (const part of title?.parts ?? []) {
      const word = SPAM_WORDS.find((each) => plainAt(syntax, part).includes(each));
      if (word !== undefined) yield finding('spam/title', part, { text: word });
    }
  },
});
