import { type Finding, finding } from '../finding.ts';
import type { ConfigFault, ConfigRule } from '../config.ts';

/** What a settings file says that cannot be used. Everything else in it holds. */
export const invalidConfig: ConfigRule = {
  name: 'invalid-config',
  family: 'tool',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  check: ({ faults }) => faults.map(found),
};

function found({ span, fault }: ConfigFault): Finding {
  switch (fault.kind) {
    case 'syntax':
      return finding('invalid-config/syntax', span, {});
    case 'unknown-key': {
      const { key, known, near } = fault;
      if (near === null) return finding('invalid-config/unknown-key', span, { key, known });
      return finding('invalid-config/unknown-key-near', span, { key, near });
    }
    case 'unknown-rule': {
      const { name, near } = fault;
      if (near.length === 0) return finding('invalid-config/unknown-rule', span, { name });
      return finding('invalid-config/unknown-rule-near', span, { name, near });
    }
    case 'wrong-level':
      return finding('invalid-config/wrong-level', span, { name: fault.name, value: fault.value });
    case 'overlap': {
      const { name, parent, other } = fault;
      // Figures would be added up twice, and nothing else would show it.
      return finding('invalid-config/overlap', span, { name, parent, other }, { severity: 'error' });
    }
    case 'object':
    case 'list':
    case 'text':
    case 'date':
    case 'year':
    case 'name-year':
    case 'path':
    case 'missing-key':
    case 'duplicate-key':
      return finding(`invalid-config/${fault.kind}`, span, { key: fault.key });
  }
}
