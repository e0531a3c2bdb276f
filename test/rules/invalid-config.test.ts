import { expect, it } from 'vitest';
import { analyzeConfig } from '../../server/src/core/analyze.ts';
import { configFixesOf } from '../../server/src/core/features/config-fixes.ts';
import { describeFinding, describeFix } from '../../server/src/core/features/describe.ts';
import type { Levels } from '../../server/src/core/rules/analysis.ts';
import { LANGUAGES } from '../../server/src/core/messages/catalogue.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { readConfig } from '../../server/src/settings/config-file.ts';

// How each fault reads, and which texts have none: test/settings/config-file.test.ts.
const heard = (text: string, levels: Levels = {}) =>
  analyzeConfig(text, { faults: readConfig(text).faults, unused: [] }, levels).diagnostics;

it('speaks of every fault at its place, in the order of the file', () => {
  const text = '{ "rulez": 1, "rules": { "row-sum": "loud" },\n  "deadlines": { "department": "31" } }';
  const found = heard(text);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['"rulez"', '"loud"', '"31"']);
  expect(found.every(({ rule, severity }) => rule === 'invalid-config' && severity === 'warning')).toBe(true);
});

it('speaks once of what is no JSON', () => {
  expect(heard('{ "rules": { "row-sum" "off", ], } } }')).toHaveLength(1);
});

it('speaks both languages', () => {
  const text = '{ "rulez": 1, "xyz": 1, "rules": { "row-smu": "off", "x": "off", "row-sum": "y" }, "exclude": 1 }';
  for (const language of LANGUAGES) {
    const said = heard(text).map((each) => describeFinding(each, language));
    expect(said).toHaveLength(6);
    expect(said.join()).not.toMatch(/\{[a-z]+\}|undefined/);
  }
});

it('is silent where nothing is wrong', () => {
  expect(heard('{ /* 好 */ "rules": { "row-sum": "off", }, }')).toEqual([]);
  expect(heard('')).toEqual([]);
});

it('is silent where it is switched off, and as loud as it is told', () => {
  expect(heard('{ "rulez": 1 }', { 'invalid-config': 'off' })).toEqual([]);
  expect(heard('{ "rulez": 1 }', { 'invalid-config': 'hint' })).toMatchObject([{ severity: 'hint' }]);
});

it.each([
  ['a rule', '{ "rules": { "row-sun": "off" } }', ['改为“row-sum”'], '{ "rules": { "row-sum": "off" } }'],
  [
    'the rule of an acceptance',
    '{ "accepted": [{ "rule": "cjk-spaec", "file": "a.txt", "text": "" }] }',
    ['改为“cjk-space”'],
    '{ "accepted": [{ "rule": "cjk-space", "file": "a.txt", "text": "" }] }',
  ],
  ['a setting', '{ "rulez": {} }', ['改为“rules”'], '{ "rules": {} }'],
  [
    'a date',
    '{ "deadlines": { "goverment": "03-31" } }',
    ['改为“government”'],
    '{ "deadlines": { "government": "03-31" } }',
  ],
])('is mended with the nearest name: %s', (_, text, titles, right) => {
  const [found] = heard(text);
  const fixes = configFixesOf(found!);
  expect(fixes.map((each) => describeFix(each, 'zh-cn'))).toEqual(titles);
  expect(fixes[0]!.preferred).toBe(true);
  expect(applyEdits(text, fixes[0]!.edits)).toBe(right);
  expect(heard(right)).toEqual([]);
});

it('leaves the choice where several names are near, and offers nothing where none is', () => {
  const [several] = heard('{ "rules": { "sum": "off" } }');
  const fixes = configFixesOf(several!);
  expect(fixes.length).toBeGreaterThan(1);
  expect(fixes.every(({ preferred, safe }) => !preferred && !safe)).toBe(true);
  const others = heard('{ "rules": { "zzzzzzzzz": "off", "row-sum": "loud" }, "exclude": 1 }');
  expect(others).toHaveLength(3);
  expect(others.flatMap(configFixesOf)).toEqual([]);
});
