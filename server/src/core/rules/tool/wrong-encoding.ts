import { misreadLines } from '../../syntax/misread.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** A text that was opened in the wrong encoding. Everything else about it would be noise. */
export const wrongEncoding = reportRule({
  name: 'wrong-encoding',
  family: 'tool',
  priority: 'P0',
  severity: 'warning',
  fixable: false,
  anyText: true,
  alone: true,
  *check({ report, decoding }) {
    const found = decoding && decoding.undecodable.length > 0 ? null : misreadLines(report.syntax);
    if (found?.lost === null) yield finding('wrong-encoding/misread', found.span, {});
    else if (found) yield finding('wrong-encoding', found.span, { count: found.lost });
  },
});
