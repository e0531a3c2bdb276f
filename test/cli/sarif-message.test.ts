import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../server/src/cli/sarif-message.ts';
import { RUNS } from '../property/arbitraries.ts';
import { anyWords } from './support/hostile.ts';

/** An embedded link by the grammar of §3.11.6: in its text brackets and backslashes are escaped. */
const LINK = /\[(?:[^\\[\]]|\\[\\[\]])*\]\(/u;
/** What the viewers of VS Code and Azure DevOps take for one, which know no escapes. */
const LINK_IN_VIEWERS = /\[[^\]]*\]\(/u;
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** What a consumer shows of a message without arguments (§3.11.5); throws where a placeholder stands in it. */
function shown(text: string): string {
  const rest = text.replaceAll('{{', '').replaceAll('}}', '');
  expect(rest).not.toMatch(/[{}]/);
  return text.replaceAll('{{', '{').replaceAll('}}', '}');
}

describe('a SARIF message', () => {
  it.each([
    ['「{0}」和「{{1}}」', '「{{0}}」和「{{{{1}}}}」'],
    ['[合计](1)', '[合计] (1)'],
    ['[a\\](javascript:alert)', '[a\\] (javascript:alert)'],
    ['云\u202e岭\u001b[2J', '云\\u{{202E}}岭\\u{{1B}}[2J'],
    ['第一行\n第二行', '第一行\\u{{A}}第二行'],
  ])('holds words and nothing else: %j', (words, text) => {
    expect(plainMessage(words)).toEqual({ text });
  });

  it('has paragraphs', () => {
    expect(plainMessage('甲{', '乙]', '(丙')).toEqual({ text: '甲{{\n乙]\n(丙' });
  });

  it('holds no placeholder, no link and nothing hidden, whatever a document says', () => {
    fc.assert(
      fc.property(anyWords, (said) => {
        const { text } = plainMessage(said);
        expect(text).not.toMatch(LINK);
        expect(text).not.toMatch(LINK_IN_VIEWERS);
        expect(text).not.toMatch(UNSAFE);
        // Nothing is lost: but for the blank that puts a link apart, and what is shown by its number, it is what was said.
        const safe = said.replaceAll(
          new RegExp(UNSAFE, 'gu'),
          (each) => `\\u{${each.codePointAt(0)!.toString(16).toUpperCase()}}`,
        );
        expect(shown(text).replaceAll('] (', '](')).toBe(safe.replaceAll('] (', ']('));
      }),
      { numRuns: RUNS },
    );
  });
});
