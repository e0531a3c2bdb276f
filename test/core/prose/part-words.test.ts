import { expect, test } from 'vitest';
import {
  areAlike,
  areOneKind,
  closesList,
  leadsAway,
  named,
  tellsOfDeed,
} from '../../../server/src/core/report/prose/part-words.ts';

test.each([
  ['召开会议', '', true],
  ['召开座谈会、培训会', '组织培训', true],
  ['召开座谈会', '召开会议', false],
  ['发布并转发文章', '发布信息', true],
  ['政府信息公开目录', '', false],
  ['主动公开政策文件', '', false],
  ['公开政策文件', '', true],
  ['政策文件', '', false],
])('「%s」 tells of a deed that 「%s」 does not: %s', (text, known, expected) => {
  expect(tellsOfDeed(text, known)).toBe(expected);
});

test.each([
  ['、', '政策类', '动态类', false],
  [',另有', '政策类', '动态类', true],
  ['。此外,', '政策类', '动态类', true],
  [',合计', '合计', '动态类', true],
  ['共', '共', '动态类', true],
  ['共青团信息、', '', '动态类', false],
  [',', '阅读量', '动态类', true],
  [',', '阅读量', '点击量', false],
  [',', '行政复议', '动态类', true],
  [',', '行政诉讼', '行政复议', false],
  [',', '被诉', '阅读量', true],
])('words 「%s」 before 「%s」 lead away from 「%s」: %s', (gap, label, first, expected) => {
  expect(leadsAway(gap, label, first)).toBe(expected);
});

test.each([
  ['财政政策', '法规政策', true],
  ['政策', '法规政策', true],
  ['策', '法规政策', false],
  ['法规政策', '政策法规', false],
  ['部门信息', '单位信息', false],
  ['部门公开', '单位公开', false],
  ['网站', '微信', true],
  ['政策', '动态', false],
  ['', '动态', false],
])('「%s」 is named like 「%s」: %s', (a, b, expected) => {
  expect(areAlike(named(a), named(b))).toBe(expected);
});

test.each([
  ['政策类', '动态类', true],
  ['政策类', '动态', false],
  ['动态', '政策类', false],
  ['自然人', '法人', true],
  ['自然人', '网站', false],
  ['工作动态', '本级工作动态', true],
  ['工作动态稿', '本级工作动态', true],
  ['区级工作动态', '工作动态稿', true],
  ['工作动', '本级工作动态', false],
])('「%s」 is beyond doubt of the kind of 「%s」: %s', (a, b, expected) => {
  expect(areOneKind(named(a), named(b))).toBe(expected);
});

test.each([
  ['其他信息', true],
  ['剩余', true],
  ['其他处理', false],
  ['政策类', false],
])('「%s」 closes a list: %s', (label, expected) => {
  expect(closesList(label)).toBe(expected);
});
