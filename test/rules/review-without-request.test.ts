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
      says: '请核对：第三部分的表没有收到、也没有结转申请，第四部分的表却有复议、诉讼 2 件。因往年的申请引起的，不必改。',
    },
    'some rows blank': {
      text: render(withFigure(marked(review(none, '1')), 'requests', 'granted', 'social', ''), 'L1'),
    },
  },
  silent: {
    'no cases': render(none, 'L3'),
    'a request carried in': render(
      review(balanced(withFigure(none, 'requests', 'carried-out', 'other', '1')), '2'),
      'L3',
    ),
    'a row of table three is missing': render(review(none, '2'), 'L3').replace(/^.*2\.重复申请.*\n/m, ''),
    'a cell that cannot be read': render(withFigure(review(none, '2'), 'requests', 'granted', 'social', '三件'), 'L3'),
  },
});
