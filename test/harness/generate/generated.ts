import { CONFIG_COMPLETION, CONFIG_SCHEMA, configSchema, withoutChecks } from './config-schema.ts';
import { grammar } from './grammar.ts';
import { manifest, ruleTitles } from './manifest.ts';
import type { AcrossCases } from './across-examples.ts';
import type { RuleCases } from './examples.ts';
import { PAGES, rulePages } from './rule-pages.ts';

/** Folders in which nothing stands but what is generated. */
export const FOLDERS = [PAGES];

/**
 * Every file that is generated, whole or in part, by its path: what it must hold.
 * @param cases the tests of rules, from which pages take their examples
 */
export function generated(
  read: (path: string) => string | undefined,
  cases: { readonly cases: readonly RuleCases[]; readonly several: readonly AcrossCases[] },
): Record<string, string> {
  const json = (path: string): Record<string, unknown> => JSON.parse(read(path) ?? '{}') as Record<string, unknown>;
  const schema = configSchema(json('package.nls.json'));
  return {
    'package.json': written(manifest(json('package.json'))),
    'package.nls.json': written(ruleTitles(json('package.nls.json'), 'zh-cn')),
    'package.nls.en.json': written(ruleTitles(json('package.nls.en.json'), 'en')),
    [CONFIG_SCHEMA]: written(schema),
    [CONFIG_COMPLETION]: written(withoutChecks(schema)),
    'syntaxes/gongkai-report.tmLanguage.json': written(grammar()),
    ...rulePages(cases),
  };
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
