import { analyze, analyzeConfig } from '../../../server/src/core/analyze.ts';
import { describeFinding } from '../../../server/src/core/features/describe.ts';
import type { RuleName } from '../../../server/src/core/messages/catalogue.ts';
import type { Diagnostic } from '../../../server/src/core/rules/analysis.ts';
import { readConfig } from '../../../server/src/settings/config-file.ts';
import { unusedIn } from '../../../server/src/settings/unused.ts';
import { mark } from '../../support/marks.ts';
import { sample } from '../../support/sample.ts';
import type { Example } from './examples.ts';
import { excerpts } from './excerpts.ts';

/** Examples of the rules whose findings depend on more than the text of a report. */
export function toolExamples(): Partial<Record<RuleName, Example>> {
  return {
    'undecodable-byte': undecodable(),
    'invalid-config': invalidConfig(),
    'unused-acceptance': unusedAcceptance(),
  };
}

function undecodable(): Example {
  const text = sample(2019, ['更新不够及时', '更新不够及\ufffd']);
  const [at, byteOffset] = [text.indexOf('\ufffd'), 4096];
  const decoding = { encoding: 'gb18030', undecodable: [at], byteOffsets: [byteOffset] };
  return example(text, sample(2019), analyze(text, {}, decoding).diagnostics, 'undecodable-byte', false);
}

function invalidConfig(): Example {
  const text = '{\n  "rules": { "row-smu": "warning" }\n}\n';
  const right = text.replace('row-smu', 'row-sum');
  const { diagnostics } = analyzeConfig(text, { faults: readConfig(text).faults, unused: [] });
  return example(text, right, diagnostics, 'invalid-config', true);
}

function unusedAcceptance(): Example {
  const used = '    { "rule": "row-sum", "file": "年报.txt", "text": "四、结转下年度继续办理：1 0 0 0 0 0 9" }';
  const gone = '    { "rule": "cjk-space", "file": "年报.txt", "text": "" }';
  const config = (...entries: string[]) => `{\n  "accepted": [\n${entries.join(',\n')}\n  ]\n}\n`;
  const text = config(gone, used);
  const file = readConfig(text);
  const unused = unusedIn(file, '年报.txt', [{ rule: 'cjk-space', text: '' }]) ?? [];
  const { diagnostics } = analyzeConfig(text, { faults: file.faults, unused: [unused].flat() });
  return example(text, config(used), diagnostics, 'unused-acceptance', true);
}

function example(
  text: string,
  right: string,
  diagnostics: readonly Diagnostic[],
  rule: RuleName,
  fixed: boolean,
): Example {
  const found = diagnostics.find((each) => each.rule === rule);
  if (!found) throw new Error(`${rule} does not speak on its example`);
  return {
    ...excerpts(mark(text, [found.span]), right),
    says: { 'zh-cn': describeFinding(found, 'zh-cn'), en: describeFinding(found, 'en') },
    fixed,
  };
}
