import { WORDINGS } from '../../../server/src/core/messages/catalogue.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import { type Json, settingSchemas } from './setting-schemas.ts';

/** Where the schema stands, for any editor. */
export const CONFIG_SCHEMA = 'syntaxes/gongkai-config.schema.json';
/** Where that stands which the manifest names, for VS Code. */
export const CONFIG_COMPLETION = 'syntaxes/gongkai-config.completion.json';

/** What a settings file has of its own, and what means something else there. */
const TEXTS: Readonly<Record<string, string>> = {
  exclude:
    '不检查的文件和文件夹，从本文件所在的文件夹起，写法同 `.gitignore`（没有 `[]`）：`草稿/`、`*旧稿*.txt`、`2019/**`；前面加 `!` 的是例外。',
  accepted: '已经看过、可以照旧的问题。由快速修复「接受此处，不再提示」写入；所在的文字变了，就不再算数。',
  'accepted.file': '报告，从本文件所在的文件夹起的路径，用“/”分隔。',
  'accepted.text':
    '问题所在的文字：等式的各数，表里的一行，或一句话，`⟦⟧` 里是标出的词。一类问题整份文件只报一条的，写空文字。',
  'accepted.reason': '为什么可以照旧，可以不写。',
};

/** What a schema says of a value that is wrong. */
const CHECKS = new Set([
  'additionalProperties',
  'enum',
  'enumDescriptions',
  'minLength',
  'pattern',
  'required',
  'type',
]);

/**
 * A schema without its checks, for completion and hovers alone: the extension says itself what is wrong, in the user's
 * language and with repairs, and it is not to be said twice. Values are offered as examples.
 */
export function withoutChecks(schema: Json): Json {
  const kept = Object.entries(schema).filter(([key]) => !CHECKS.has(key));
  const { enum: values, items, properties } = schema;
  return {
    ...Object.fromEntries(kept),
    ...(Array.isArray(values) && { examples: values }),
    ...(isSchema(items) && { items: withoutChecks(items) }),
    ...(isSchema(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, isSchema(each) ? withoutChecks(each) : each]),
      ),
    }),
  };
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The JSON schema of settings files, for completion and checks in an editor. It speaks Chinese, as a schema has one text
 * only, with the English title of each rule.
 * @param texts the Chinese texts of the manifest
 */
export function configSchema(texts: Json): Json {
  const text = (key: string) => ({ markdownDescription: TEXTS[key] ?? texts[`setting.${key}`] });
  const { 'zh-cn': chinese, en } = WORDINGS;
  const shared = settingSchemas({
    setting: text,
    rule: (name) => {
      const { title, what } = chinese.explanations[name];
      return { completionDetail: title, markdownDescription: `${title}（${en.explanations[name].title}）：${what}` };
    },
  });
  const names = RULES.map(({ name }) => name);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.gongkai.json',
    type: 'object',
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...shared,
      accepted: {
        type: 'array',
        ...text('accepted'),
        items: {
          type: 'object',
          required: ['rule', 'file', 'text'],
          additionalProperties: false,
          properties: {
            rule: { enum: names, enumDescriptions: names.map((name) => chinese.explanations[name].title) },
            file: { type: 'string', minLength: 1, ...text('accepted.file') },
            text: { type: 'string', ...text('accepted.text') },
            reason: { type: 'string', ...text('accepted.reason') },
          },
        },
      },
    },
  };
}
