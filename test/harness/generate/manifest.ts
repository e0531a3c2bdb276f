import { type Language, WORDINGS } from '../../../server/src/core/messages/catalogue.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import { type Json, settingSchemas } from './setting-schemas.ts';

/** The manifest with the settings that follow from the rules; everything else as it is. */
export function manifest(given: Json): Json {
  const contributes = given.contributes as Json;
  const configuration = contributes.configuration as Json;
  const others = configuration.properties as Record<string, Json>;
  const schemas = settingSchemas({
    setting: (key) => ({ markdownDescription: `%setting.${key}%` }),
    rule: (name) => ({ completionDetail: `%rule.${name}.title%`, markdownDescription: `%rule.${name}%` }),
  });
  const shared = Object.entries(schemas).map(([name, schema], at) => [
    `gongkai.${name}`,
    { scope: 'window', order: FIRST + at, ...schema },
  ]);
  const properties = { ...others, ...(Object.fromEntries(shared) as Json) };
  return { ...given, contributes: { ...contributes, configuration: { ...configuration, properties } } };
}

/** The settings of the extension itself stand before those of the checks. */
const FIRST = 3;

/** The texts of the manifest in one language, those of the rules as the explanations have them. */
export function ruleTitles(given: Json, language: Language): Json {
  const { explanations } = WORDINGS[language];
  const others = Object.entries(given).filter(([key]) => !key.startsWith('rule.'));
  const colon = language === 'en' ? ': ' : '：';
  const texts = RULES.flatMap(({ name }) => {
    const { title, what } = explanations[name];
    return [
      [`rule.${name}`, `${title}${colon}${what}`],
      [`rule.${name}.title`, title],
    ];
  });
  return Object.fromEntries([...others, ...texts]) as Json;
}
