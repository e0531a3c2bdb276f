import { type Language, type RuleName, WORDINGS } from '../core/messages/catalogue.ts';
import { sourcesOf } from '../core/messages/explain/sources.ts';
import { RULES } from '../core/rules/registry.ts';
import type { RuleData } from '../core/rules/rule.ts';
import { problemSeverity, sarifLevel } from './sarif-level.ts';
import { plainMessage } from './sarif-message.ts';
import { speaker } from './words.ts';

declare const __VERSION__: string;

const INDEX: ReadonlyMap<RuleName, number> = new Map(RULES.map(({ name }, at) => [name, at]));

/** How SARIF calls a language (§3.14.7, §3.19.21); without this, all that is said would count as American English. */
export function languageTag(language: Language): string {
  return language === 'zh-cn' ? 'zh-CN' : 'en';
}

/**
 * The tool as a SARIF log describes it (§3.19): its name, its version, and every rule with its help. Addresses of pages
 * (`informationUri`, `helpUri`) would have to be absolute, and the pages of this tool have none.
 */
export function sarifDriver(language: Language): object {
  const tag = languageTag(language);
  return {
    name: 'gongkai',
    fullName: `gongkai ${__VERSION__} (${tag})`,
    semanticVersion: __VERSION__,
    language: tag,
    isComprehensive: true,
    rules: RULES.map((rule) => descriptor(rule, language)),
  };
}

/** Where a rule stands in the list of the driver. */
export function ruleIndex(rule: RuleName): number {
  return INDEX.get(rule) ?? -1;
}

function descriptor({ name, family, priority, severity }: RuleData, language: Language): object {
  const { title, what, silent, mend } = WORDINGS[language].explanations[name];
  const say = speaker(language);
  const sources = sourcesOf(name, language);
  const help = [
    what,
    ...(sources.length === 0 ? [] : [say('explain/sources', { sources })]),
    say('explain/silent', { text: silent }),
    say('explain/mend', { text: mend }),
  ];
  // GitHub knows no level for what is off; whoever switches it on says which.
  const level = severity === 'off' ? null : sarifLevel(severity);
  return {
    id: name,
    name: friendlyName(name),
    shortDescription: plainMessage(title),
    fullDescription: plainMessage(what),
    help: plainMessage(...help),
    defaultConfiguration: { ...(level && { level }), enabled: level !== null },
    properties: {
      tags: [family],
      ...(level && { 'problem.severity': problemSeverity(level) }),
      category: say(`family/${family}`, {}),
      priority,
    },
  };
}

/**
 * The name as one word, which is how lists show it: `CheckRowSum` (§3.49.7). It must not be the id in other letters, as
 * that of a rule of one word would be.
 */
function friendlyName(name: RuleName): string {
  return `check-${name}`.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
