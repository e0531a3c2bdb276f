import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeJson, visible } from '../../server/src/host/escape.ts';
import { CONTROLS, INVISIBLES } from '../../server/src/core/text/characters.ts';

const STEERING = new RegExp(`[\\t\\n\\r${CONTROLS}${INVISIBLES}]`);
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(':', '#', '\u001b', '\u202e', '"', '\\', '\ud800', '公'), fc.string()),
});

describe('visible', () => {
  it.each([
    ['\u001b[31m红', '\\u{1B}[31m红'],
    ['年报\n::error::假', '年报\\u{A}:\\u{3A}error:\\u{3A}假'],
    ['a\tb\r', 'a\\u{9}b\\u{D}'],
    ['\u202e倒\u2066\u200b\ufeff\u00ad', '\\u{202E}倒\\u{2066}\\u{200B}\\u{FEFF}\\u{AD}'],
    ['\u2028\u2029\u0085\u007f', '\\u{2028}\\u{2029}\\u{85}\\u{7F}'],
    ['\ud800半', '\\u{D800}半'],
    ['\u{e0041}', '\\u{E0041}'],
    [':::', ':\\u{3A}\\u{3A}'],
    ['##vso[task] ##[group]', '#\\u{23}vso[task] #\\u{23}[group]'],
    ['第1：2条，𠮷　家 a:b #1', '第1：2条，𠮷　家 a:b #1'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing that steers, hides or commands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(STEERING);
        expect(visible(text)).not.toMatch(/::|##|[\p{Cs}\p{Cf}]/u);
      }),
    );
  });
});

describe('safeJson', () => {
  it('writes what is unsafe as escapes', () => {
    expect(safeJson({ '::': '\u202e::\u{e0041}\u007f' })).toBe('{":\\u003a":"\\u202e:\\u003a\\udb40\\udc41\\u007f"}');
  });

  it('is the same value when parsed', () => {
    fc.assert(
      fc.property(fc.record({ file: anyText, list: fc.array(anyText) }), (value) => {
        const json = safeJson(value);
        expect(JSON.parse(json)).toEqual(value);
        expect(json).not.toMatch(STEERING);
        expect(json).not.toMatch(/::|##/);
      }),
    );
  });
});
