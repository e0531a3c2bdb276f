import type { Fix } from '../repair/fix.ts';
import { removeAcceptances } from '../repair/tool.ts';
import type { Finding } from '../rules/finding.ts';

/** The repairs of a finding in a settings file. */
export function configFixesOf(finding: Finding): Fix[] {
  return finding.rule === 'unused-acceptance' ? removeAcceptances(finding) : [];
}
