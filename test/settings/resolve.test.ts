import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../server/src/core/rules/options.ts';
import type { GivenSettings } from '../../server/src/settings/given.ts';
import { resolveSettings } from '../../server/src/settings/resolve.ts';

const of = (given: GivenSettings, path: string | null = '年报.txt') => ({ given, path });

describe('the settings of a report', () => {
  it('are the default where nobody says anything', () => {
    expect(resolveSettings([])).toEqual({ levels: {}, options: DEFAULT_OPTIONS, excluded: false });
    expect(resolveSettings([of({}), of({})])).toEqual(resolveSettings([]));
  });

  it('are those of the later source, rule by rule, date by date, word by word', () => {
    const editor: GivenSettings = {
      rules: { 'row-sum': 'hint', 'cjk-space': 'off' },
      deadlines: { department: { month: 2, day: 1 }, government: { month: 4, day: 1 } },
      words: { right: ['甲'], wrong: { 按装: '安装', 布署: '部署' } },
    };
    const file: GivenSettings = {
      rules: { 'row-sum': 'warning' },
      deadlines: { department: { month: 1, day: 15 } },
      words: { right: ['乙', '甲'], wrong: { 布署: '布置' } },
    };
    const command: GivenSettings = { rules: { 'row-sum': 'off' } };
    const { levels, options } = resolveSettings([of(editor), of(file), of(command)]);
    expect(levels).toEqual({ 'row-sum': 'off', 'cjk-space': 'off' });
    expect(options.deadlines).toEqual({ department: { month: 1, day: 15 }, government: { month: 4, day: 1 } });
    expect(options.words).toEqual({ right: ['甲', '乙'], wrong: { 按装: '安装', 布署: '布置' } });
  });

  it('leave out what the last source with an opinion leaves out', () => {
    const editor = of({ exclude: ['年报.txt'] }, '市/年报.txt');
    expect(resolveSettings([editor]).excluded).toBe(true);
    expect(resolveSettings([editor, of({ exclude: ['别的.txt'] })]).excluded).toBe(true);
    expect(resolveSettings([editor, of({ exclude: ['!年报.txt'] })]).excluded).toBe(false);
    expect(resolveSettings([of({ exclude: ['市/'] }, null)]).excluded).toBe(false);
  });
});
