import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** Bytes that the file's encoding cannot mean; the host tells where it met them. */
export const undecodableByte = reportRule({
  name: 'undecodable-byte',
  family: 'tool',
  priority: 'P0',
  severity: 'error',
  fixable: false,
  anyText: true,
  *check({ decoding }) {
    const places = (decoding?.undecodable ?? []).map((start) => ({ start, end: start + 1 }));
    const [first] = places;
    if (!decoding || !first) return;
    const [offset = 0] = decoding.byteOffsets;
    const data = { encoding: decoding.encoding, count: places.length, offset };
    yield finding('undecodable-byte', first, data, { places });
  },
});
