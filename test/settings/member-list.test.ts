import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';
import { memberListEdits } from '../../server/src/settings/member-list.ts';

const PARENT = '云岭市人民政府';
const NAMES = ['云岭市财政局', '云岭市"新"局'];
const written = (text: string) => applyEdits(text, memberListEdits(text, PARENT, NAMES)!);

describe('a list of members', () => {
  it.each([
    '',
    '{}\n',
    '{\r\n  // 说明\r\n  "rules": {}\r\n}\r\n',
    '{\n\t"collection": {\n\t\t"aliases": {}\n\t}\n}\n',
    '{"collection":{"members":{}}}',
    `{"collection":{"members":{"${PARENT}":[]}}}`,
    `{\n  "collection": {\n    "members": {\n      "青川县人民政府": ["青川县财政局"]\n    }\n  }\n}\n`,
    `{\n  "collection": {\n    "members": {\n      "${PARENT}": [\n        { "name": "云岭市档案局", "from": 2020 }, // 新设\n      ]\n    }\n  }\n}\n`,
  ])('is written into %j, all else as it was', (text) => {
    const after = written(text);
    const { collection, faults } = readConfig(after);
    expect(faults).toEqual([]);
    const names = collection.members.find(({ parent }) => parent === PARENT)?.members.map(({ name }) => name);
    expect(names?.slice(-2)).toEqual(NAMES);
    const before = text === '' ? '{}' : text;
    for (const piece of before.split(/[\s{}[\]]+/)) expect(after).toContain(piece);
    expect(readConfig(after).collection.aliases).toEqual(readConfig(before).collection.aliases);
    expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
  });

  it('is laid out as the file is', () => {
    expect(written('{\n\t"rules": {}\n}\n')).toBe(
      '{\n\t"rules": {},\n\t"collection": {\n\t\t"members": {\n\t\t\t"云岭市人民政府": [\n\t\t\t\t"云岭市财政局",\n\t\t\t\t"云岭市\\"新\\"局"\n\t\t\t]\n\t\t}\n\t}\n}\n',
    );
    expect(written(`{"collection":{"members":{"${PARENT}":["甲局"]}}}`)).toBe(
      `{"collection":{"members":{"${PARENT}":["甲局", "云岭市财政局", "云岭市\\"新\\"局"]}}}`,
    );
    const noted = (rest: string) =>
      `{\n  "collection": { "members": { "${PARENT}": [\n    "甲局"${rest} // 新设\n  ] } }\n}\n`;
    for (const comma of ['', ',']) {
      expect(written(noted(comma))).toContain('"甲局", // 新设\n    "云岭市财政局",\n    "云岭市\\"新\\"局"\n');
    }
  });

  it.each([
    '{ "collection": ',
    '[]',
    '{ "collection": [] }',
    '{ "collection": { "members": 3 } }',
    '{ "collection": {}, "collection": {} }',
    `{ "collection": { "members": { "${PARENT}": "财政局" } } }`,
  ])('is not written into %j', (text) => {
    expect(memberListEdits(text, PARENT, NAMES)).toBeNull();
  });

  it('without names changes nothing', () => {
    expect(memberListEdits('{}', PARENT, [])).toEqual([]);
  });
});
