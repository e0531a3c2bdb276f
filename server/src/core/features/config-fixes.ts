import type { Fix } from '../repair/fix.ts';
import { removeAcceptances, replaceName } from '../repair/tool.ts';
import type { Finding } from '../rules/finding.ts';

/** The repairs of a finding in a settings file. */
export function configFixesOf(finding: Finding): Fix[] {
  if (finding.rule === 'unused-acceptance') return removeAcceptances(finding);
  return finding.rule === 'invalid-config' ? replaceName(finding) : [];
}
