import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { gongkai } from './support/gongkai.ts';

describe('gongkai rules', () => {
  it('lists every rule as JSON', async () => {
    const { status, stdout } = await gongkai(['rules', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      rules: RULES.map(({ name, family, priority, severity, fixable }) => ({
        name,
        family,
        priority,
        severity,
        fixable,
      })),
    });
  });

  it('lists them for people by family', async () => {
    const { stdout } = await gongkai(['rules']);
    expect(stdout).toMatch(/^表格算术\n {2}row-sum +错误 {2}行合计（可修复）\n/);
    expect(stdout.match(/^ {2}[a-z]/gm)).toHaveLength(RULES.length);
    const english = await gongkai(['rules', '--lang', 'en']);
    expect(english.stdout).toMatch(/^Sums in the tables\n {2}row-sum +error {2}.+ \(fixable\)\n/);
  });

  it('takes no names', async () => {
    expect((await gongkai(['rules', 'row-sum'])).stderr).toMatch(/^这个命令不带“row-sum”这样的参数。\n/);
  });
});
