import { type Language, type RuleName, WORDINGS } from '../core/messages/catalogue.ts';
import { sourcesOf } from '../core/messages/explain/sources.ts';
import { RULES } from '../core/rules/registry.ts';
import type { RuleData } from '../core/rules/rule.ts';
import { sarifLevel } from './sarif-level.ts';
import { speaker } from './words.ts';

declare const __VERSION__: string;

const INDEX: ReadonlyMap<RuleName, number> = new Map(RULES.map(({ name }, at) => [name, at]));

/** The tool as a SARIF log describes it: its name, its version, and every rule with its help. */
export function sarifDriver(language: Language): object {
  return {
    name: 'gongkai',
    semanticVersion: __VERSION__,
    language: language === 'zh-cn' ? 'zh-CN' : 'en',
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
  return {
    id: name,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: { text: help.join('\n') },
    defaultConfiguration: { level: sarifLevel(severity), enabled: severity !== 'off' },
    properties: { category: say(`family/${family}`, {}), priority },
  };
}
