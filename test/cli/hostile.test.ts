import { describe, expect, it } from 'vitest';
import { sample } from '../support/sample.ts';
import { folderOf } from './support/folder.ts';
import { gongkai } from './support/gongkai.ts';

const NAME = '\u001b[31m年报\u202e\n::error file=a::假\u009b2J ##[group].txt';
const SHOWN = '\\u{1B}[31m年报\\u{202E}\\u{A}:\\u{3A}error file=a:\\u{3A}假\\u{9B}2J #\\u{23}[group].txt';
const OFFICE = '云岭\u001b[2J市\u202e::warning::档\u200b案局';
/** A report whose office, label and figure try to steer the terminal and the CI system. */
const TEXT = sample(2019, ['云岭市档案局2020年政府', `${OFFICE}2020年政府`])
  .replace('继续办理\t1', '继续办理\t\u001b[8m::9\u2066')
  .replace('一、总体情况', '1、总体\u2028情况\u001b]0;假\u0007');

const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|::|##/;

const folder = () => folderOf({ [NAME]: TEXT, [`夹/${NAME}`]: '通知', [`夹/b${NAME}`]: Buffer.from([0, 0xff]) });

describe('hostile names and texts', () => {
  it.each([
    ['check', '--verbose', '--fail-on', 'hint', NAME, '夹', `没有${NAME}`, `没有${NAME}*`],
    ['check', '--verbose', '--format', 'json', NAME, '夹', `没有${NAME}`],
    ['check', '--lang', 'en', NAME, '夹'],
    ['fix', '--unsafe', NAME, '夹'],
    ['extract', NAME, '夹'],
    ['check', `--${NAME}`],
    ['check', '--rule', `${NAME}=off`, '-'],
    ['check', '--rule', `row-sum=${NAME}`, '-'],
    ['check', '--format', NAME, '-'],
    ['check', `--verbose=${NAME}`, '-'],
    ['check', '--lang', NAME, '-'],
    ['rules', NAME],
    ['explain', NAME],
    ['explain', `第99${NAME}条`],
    [NAME],
    [`--${NAME}`],
  ])('%j', async (...argv) => {
    const { stdout, stderr } = await gongkai(argv, { cwd: folder() });
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(stdout + stderr).not.toBe('');
  });

  it('are shown escaped in text', async () => {
    const { stdout } = await gongkai(['check', NAME], { cwd: folder() });
    expect(stdout.split('\n')[0]?.startsWith(`${SHOWN}:`)).toBe(true);
    expect(stdout).toContain('⟦\\u{1B}[8m:\\u{3A}9\\u{2066}⟧');
  });

  it('come whole out of JSON', async () => {
    const { stdout } = await gongkai(['check', '--format', 'json', NAME], { cwd: folder() });
    const { files } = JSON.parse(stdout) as { files: { file: string; report: { agency: string } }[] };
    expect(files[0]?.file).toBe(NAME);
    expect(stdout).toContain('\\u202e');
  });
});
