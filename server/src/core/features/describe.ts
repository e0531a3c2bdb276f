import { type Language, type RuleName, WORDINGS } from '../messages/catalogue.ts';
import { fill } from '../messages/template.ts';
import type { Fix } from '../repair/fix.ts';
import type { Finding, Related } from '../rules/finding.ts';

/** The message of a finding in `language`. Words of the text stand in it as they are: a host escapes them. */
export function describeFinding({ message, data }: Finding, language: Language): string {
  const { messages, grammar } = WORDINGS[language];
  return fill(messages[message], data, grammar);
}

/** What is said of a related place in `language`. */
export function describeRelated({ message, data }: Related, language: Language): string {
  const { related, grammar } = WORDINGS[language];
  return fill(related[message], data, grammar);
}

/** The title of a repair in `language`. */
export function describeFix({ title, data }: Pick<Fix, 'title' | 'data'>, language: Language): string {
  const { fixes, grammar, explanations } = WORDINGS[language];
  const { rule } = data;
  const named = typeof rule === 'string' && isRule(rule) ? { ...data, rule: explanations[rule].title } : data;
  return fill(fixes[title], named, grammar);
}

function isRule(name: string): name is RuleName {
  return name in WORDINGS['zh-cn'].explanations;
}
