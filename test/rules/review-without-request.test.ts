import { render } from '../support/layouts.ts';
import { type ReportModel, balanced, uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';

const none = uniform(2021, '0');
const review = (model: ReportModel, value: string): ReportModel =>
  balanced(withFigure(model, 'review', 'litigation-direct', 'upheld', value));
/** The first total of table four that is not zero, marked. */
const marked = (model: ReportModel): ReportModel =>
  withFigure(model, 'review', 'litigation-direct', 'total', `⟦${model.figures.review['litigation-direct']!.total!}⟧`);

testRule('review-without-request', {
  speaks: {
    'cases without a request': {
      text: render(marked(review(none, '2')), 'L3'),
      right: render(none, 'L3'),
      severity: 'information',
      leads: ['另一处：一、本年新收政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t⟦0⟧'],
      says: '请核对：第三部分的表没有收到、也没有结转申请，第四部分的表却有复议、诉讼 2 件。因往年的申请引起的，不必改。',
    },
    'some rows blank': {
      text: render(withFigure(marked(review(none, '1')), 'requests', 'granted', 'social', ''), 'L1'),
    },
    'strokes, and a zero written twice': {
      text: render(
        withFigure(
          withFigure(marked(review(none, '1')), 'requests', 'granted', 'social', '/'),
          'requests',
          'denied.process',
          'research',
          '0 0',
        ),
        'L1',
      ),
    },
    'a total of table four is blank': {
      text: render(withFigure(marked(review(none, '2')), 'review', 'reconsideration', 'total', ''), 'L1'),
      says: '复议、诉讼 2 件',
    },
  },
  silent: {
    'no cases': render(none, 'L3'),
    'a request carried in': render(
      review(balanced(withFigure(none, 'requests', 'carried-out', 'other', '1')), '2'),
      'L3',
    ),
    'a row of table three is missing': render(review(none, '2'), 'L3').replace(/^.*2\.重复申请.*\n/m, ''),
    'table three is missing': render(review(none, '2'), 'L1').replace(/(?<=^三、.*\n)[^]*(?=^四、政府)/m, ''),
    'table four is missing': render(none, 'L1').replace(/(?<=^四、政府.*\n)[^]*(?=^五、)/m, ''),
    'the first total of table three is blank': render(
      withFigure(review(none, '2'), 'requests', 'new', 'total', ''),
      'L1',
    ),
    'two figures in a cell': render(withFigure(review(none, '2'), 'requests', 'granted', 'social', '0 3'), 'L1'),
    'a cell that cannot be read': render(withFigure(review(none, '2'), 'requests', 'granted', 'social', '三件'), 'L3'),
  },
});
