import type { RuleName } from '../../../server/src/core/messages/catalogue.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import { LEVELS } from '../../../server/src/settings/read-given.ts';

export type Json = Record<string, unknown>;

/** What a setting or a rule is described with, in the manifest or in the schema of settings files. */
export interface Describe {
  readonly setting: (key: string) => Json;
  readonly rule: (name: RuleName) => Json;
}

const DATE = '^(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12][0-9]|3[01])$';
const WORDS = { type: 'string', minLength: 1 };

/** The JSON schemas of the settings that an editor and a settings file both may hold, by name. */
export function settingSchemas({ setting, rule }: Describe): Record<'rules' | 'exclude' | 'deadlines' | 'words', Json> {
  const date = (key: string, due: string) => ({ type: 'string', pattern: DATE, default: due, ...setting(key) });
  return {
    rules: object(
      setting('rules'),
      Object.fromEntries(
        RULES.map(({ name, severity }) => [name, { type: 'string', enum: LEVELS, default: severity, ...rule(name) }]),
      ),
    ),
    exclude: { type: 'array', items: WORDS, default: [], ...setting('exclude') },
    deadlines: object(setting('deadlines'), {
      department: date('deadlines.department', '01-31'),
      government: date('deadlines.government', '03-31'),
    }),
    words: object(setting('words'), {
      right: { type: 'array', items: WORDS, ...setting('words.right') },
      wrong: { type: 'object', additionalProperties: WORDS, ...setting('words.wrong') },
    }),
  };
}

function object(described: Json, properties: Json): Json {
  return { type: 'object', default: {}, additionalProperties: false, ...described, properties };
}
