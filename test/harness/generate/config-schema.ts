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
  collection: '几家机关、几个年度的报告放在一起核对时用的设置。',
  'collection.aliases': '同一机关的不同名称：`"云岭市档案局": ["云岭市史志局"]`。全称与常用简称不必写。',
  'collection.merged':
    '合并：新机关从某年度起由哪几家并成，例如 `"云岭市水务局": { "from": 2023, "of": ["云岭市水利局", "云岭市供水处"] }`，上年结转按各家之和核对。',
  'collection.members':
    '汇总：政府的报告由哪些机关的报告相加而成。本级的办公室照样列入；垂直管理的机关不列；市的名单只列市直部门和各县区政府。',
  'collection.member': '机关名称；只在某些年度汇入的，写成 `{ "name": "…", "from": 2021, "to": 2023 }`。',
  'collection.use':
    '同一年度有两份报告时用哪一份：`"云岭市档案局 2023": "定稿/档案局.txt"`，路径从本文件所在的文件夹起。',
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
      collection: collectionSchema(text),
    },
  };
}

/** Objects whose members are called as the user's agencies are. */
function collectionSchema(text: (key: string) => Json): Json {
  const name = { type: 'string', minLength: 1 };
  const names = { type: 'array', items: name };
  const year = { type: 'integer', minimum: 1900, maximum: 2099 };
  const byName = (key: string, each: Json): Json => ({
    type: 'object',
    ...text(`collection.${key}`),
    additionalProperties: each,
  });
  const member = {
    ...text('collection.member'),
    anyOf: [
      name,
      { type: 'object', required: ['name'], additionalProperties: false, properties: { name, from: year, to: year } },
    ],
  };
  const merger = {
    type: 'object',
    required: ['from', 'of'],
    additionalProperties: false,
    properties: { from: year, of: names },
  };
  return {
    type: 'object',
    ...text('collection'),
    additionalProperties: false,
    properties: {
      aliases: byName('aliases', names),
      merged: byName('merged', merger),
      members: byName('members', { type: 'array', items: member }),
      use: byName('use', name),
    },
  };
}
