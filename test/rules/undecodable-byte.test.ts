import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { describeFinding } from '../../server/src/core/features/describe.ts';
import { sample } from '../support/sample.ts';

const text = sample(2019, ['更新不够及时', '更新不够及\ufffd']);
const at = text.indexOf('\ufffd');
const byteOffsets = [1234];
const heard = (undecodable: readonly number[] | null) =>
  analyze(text, {}, undecodable && { encoding: 'gb18030', undecodable, byteOffsets }).diagnostics.filter(
    (each) => each.rule === 'undecodable-byte',
  );

it('speaks of the bytes that the host could not decode, once, at the first', () => {
  const [first, ...more] = heard([at]);
  expect(first?.span).toEqual({ start: at, end: at + 1 });
  expect(first?.severity).toBe('error');
  expect(describeFinding(first!, 'zh-cn')).toContain('按 gb18030 读，这里有不能解码的字节（字节偏移 1234；全文 1 处');
  expect(more).toEqual([]);
});

it('speaks of a text that is no report', () => {
  expect(analyze('通知\ufffd', {}, { encoding: 'utf-8', undecodable: [2], byteOffsets: [6] }).diagnostics).toHaveLength(
    1,
  );
});

it('is silent where the character was in the text', () => {
  expect(heard([])).toEqual([]);
});

it('is silent where the host was given text, not bytes', () => {
  expect(heard(null)).toEqual([]);
});

it('is not said of a text that was read in another way since', () => {
  const before = analyze(text, {}, { encoding: 'gb18030', undecodable: [at], byteOffsets });
  expect(before.diagnostics.map(({ rule }) => rule)).toContain('undecodable-byte');
  const edited = text.replace('全年通过', '今年通过');
  expect(edited).not.toBe(text);
  expect(analyze(edited, before.settings, null, before).diagnostics).toEqual(analyze(edited).diagnostics);
});
