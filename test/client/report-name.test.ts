import { describe, expect, it } from 'vitest';
import { asText, reportFileName } from '../../client/src/commands/report-name.ts';

describe('the file of a new report', () => {
  it('is called as its title', () => {
    expect(reportFileName('云岭市档案局', 2025)).toBe('云岭市档案局2025年政府信息公开工作年度报告.txt');
  });

  it('has nothing in its name that names a folder or a drive', () => {
    expect(reportFileName('云岭市档案局/地方志办公室', 2025)).toBe(
      '云岭市档案局-地方志办公室2025年政府信息公开工作年度报告.txt',
    );
    expect(reportFileName('..\\C:*?"<>|', 2025)).toBe('..-C-------2025年政府信息公开工作年度报告.txt');
  });

  it.each([
    ['年报', '年报.txt'],
    ['年报.txt', '年报.txt'],
    ['年报.TXT', '年报.TXT'],
    ['2025.1', '2025.1.txt'],
    ['年报.docx', '年报.docx.txt'],
  ])('ends in .txt, as a folder is searched for these: %s', (typed, saved) => {
    expect(asText(typed)).toBe(saved);
  });
});
