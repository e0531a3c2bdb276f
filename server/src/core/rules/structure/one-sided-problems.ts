import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { proseOf } from './prose.ts';
import { toldOf } from './told.ts';

const PROBLEM =
  /问题|不足|不够|不能|不强|不高|不全|不多|不及时|不到位|不规范|不完善|不平衡|差距|欠缺|缺乏|缺少|薄弱|滞后|短板|单一|有待|有限|困难|偏[少弱低慢]|较[少弱低慢]|仍需|还需|需要?进一步|尚未/;
const IMPROVEMENT =
  /下一步|下步|今后|改进|整改|将|拟|计划|措施|加强|完善|提升|提高|强化|优化|健全|推进|推动|加大|丰富|拓[宽展]|规范|落实|继续|持续|力争/;

/** Part five tells both the problems and the improvement. Where it tells neither in words known here, nothing is said. */
export const oneSidedProblems = reportRule({
  name: 'one-sided-problems',
  family: 'structure',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  *check({ report }) {
    const section = report.sections.find(({ form }) => form.id === 'problems');
    if (!section?.heading) return;
    const data = { title: section.form.title };
    const [problem, improvement] = toldIn(proseOf(report, 'problems'));
    if (problem && !improvement) yield finding('one-sided-problems/improvement', section.heading.span, data);
    if (improvement && !problem) yield finding('one-sided-problems', section.heading.span, data);
  },
});

const toldIn = toldOf([PROBLEM, IMPROVEMENT]);
