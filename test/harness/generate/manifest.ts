import { type Language, WORDINGS } from '../../../server/src/core/messages/catalogue.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';

const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

type Json = Record<string, unknown>;

/** The manifest with the setting `gongkai.rules` as the rules have it; everything else as it is. */
export function manifest(given: Json): Json {
  const contributes = given.contributes as Json;
  const configuration = contributes.configuration as Json;
  const properties = configuration.properties as Record<string, Json>;
  const rules = Object.fromEntries(
    RULES.map(({ name, severity }) => [
      name,
      { type: 'string', enum: LEVELS, default: severity, markdownDescription: `%rule.${name}%` },
    ]),
  );
  const setting = { ...properties['gongkai.rules'], properties: rules };
  return {
    ...given,
    contributes: {
      ...contributes,
      configuration: { ...configuration, properties: { ...properties, 'gongkai.rules': setting } },
    },
  };
}

/** The texts of the manifest in one language, those of the rules as the explanations have them. */
export function ruleTitles(given: Json, language: Language): Json {
  const { explanations } = WORDINGS[language];
  const others = Object.entries(given).filter(([key]) => !key.startsWith('rule.'));
  const titles = RULES.map(({ name }) => [`rule.${name}`, `${explanations[name].title}：${explanations[name].what}`]);
  return Object.fromEntries([
    ...others,
    ...titles.map(([key, text]) => [key, language === 'en' ? text?.replace('：', ': ') : text]),
  ]) as Json;
}
