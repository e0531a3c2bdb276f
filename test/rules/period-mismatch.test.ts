import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const PERIOD = '自2020年1月1日起至2020年12月31日止';
const says = (period: string) => sample(2019, [PERIOD, period]);

testRule('period-mismatch', {
  speaks: {
    'last year': {
      text: says('自⟦2019年1月1日起至2019年12月31日⟧止'),
      severity: 'error',
      says: '统计期限写的是 2019 年，题名是 2020 年度',
      fixed: '自2020年1月1日起至2020年12月31日止',
    },
    'one of the two years, spaces and full-width digits': {
      text: says('自⟦２０２０ 年 1 月 1 日至 2019 年 12 月 31 日⟧止'),
      fixed: '自2020 年 1 月 1 日至 2020 年 12 月 31 日止',
    },
    'the year alone': { text: says('为⟦2019⟧年度'), fixed: '统计期限为2020年度' },
    'the second date without a year': { text: says('为⟦2021年1月1日—12月31日⟧'), fixed: '为2020年1月1日—12月31日' },
    'stated below the first heading': {
      text: sample(
        2019,
        ['，所列数据的统计期限自2020年1月1日起至2020年12月31日止', ''],
        ['（一）主动公开。', '本年报数据的统计期限为⟦2019年1月1日至12月31日⟧。\n（一）主动公开。'],
      ),
    },
    'in Chinese numerals': {
      text: sample(
        2019,
        ['，所列数据的统计期限自2020年1月1日起至2020年12月31日止', ''],
        [
          '（一）主动公开。',
          '本年报数据的统计期限为⟦二〇一九年一月一日至二〇一九年十二月三十一日⟧。\n（一）主动公开。',
        ],
      ),
    },
    'by other words': {
      text: sample(2019, [`所列数据的统计期限${PERIOD}`, '起止时间为⟦2019年1月1日至2019年12月31日⟧']),
    },
    'what the report covers': {
      text: sample(2019, [`所列数据的统计期限${PERIOD}`, '报告涵盖⟦2019年1月1日至12月31日⟧的工作']),
    },
    'its span of time': { text: sample(2019, [`所列数据的统计期限${PERIOD}`, '时间范围：⟦2019年1月至12月⟧']) },
    'dates that have lost their words': {
      text: says('自⟦202011日起至20201231日⟧止'),
      severity: 'warning',
      says: '请补上“年”或“月”：统计期限写作“202011日起至20201231日”，日期不完整。2020 年全年写作“2020年1月1日至2020年12月31日”。',
      fixed: '自2020年1月1日起至2020年12月31日止',
    },
    'half a year': {
      text: says('自⟦2020年1月1日起至2020年6月30日⟧止'),
      severity: 'warning',
      says: /^统计期限应为 2020 年全年/,
      fixed: '自2020年1月1日起至2020年12月31日止',
    },
  },
  silent: {
    'the whole year': sample(2019),
    'by other words': sample(2019, [`所列数据的统计期限${PERIOD}`, '起止时间为2020年1月1日至2020年12月31日']),
    'what the report covers': sample(2019, [`所列数据的统计期限${PERIOD}`, '报告涵盖2020年1月1日至12月31日的工作']),
    'the whole year by months': says('为2020年1月至12月'),
    'the year alone': says('为2020年度'),
    'an office founded during the year': sample(
      2019,
      [PERIOD, '自2020年6月1日起至2020年12月31日止'],
      ['明确责任分工', '本局于2020年6月挂牌成立，明确责任分工'],
    ),
    'another period': says(`${PERIOD}，公示期自2021年1月5日至1月12日`),
    'a date that no calendar has': says('自2020年1月1日起至2019年12月32日止'),
    'no year in the title': sample(
      2019,
      ['云岭市档案局2020年政府', '云岭市档案局政府'],
      [PERIOD, PERIOD.replace('2020', '2019')],
    ),
    'a period of something else': says(`${PERIOD}。网站改版自2019年3月1日至2019年6月30日进行`),
  },
});
