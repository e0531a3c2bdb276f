import { describe, expect, it } from 'vitest';
import { overviewRow } from '../../server/src/core/across/overview.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { LONGEST_LINE, readRecordLine, recordLine } from '../../server/src/core/across/record-line.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { sample } from '../support/sample.ts';

const { report, judgement } = analyze(sample(2019));
const record = recordOf(report);
const row = overviewRow('年报/档案局.txt', { report, judgement, record }, { errors: 1, warnings: 2 });
const line = JSON.stringify(recordLine(row, record));
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(line) as object), ...change });

describe('a record as a line', () => {
  it('reads back as the record', () => {
    expect(readRecordLine(line)).toEqual({ file: '年报/档案局.txt', record });
  });

  it('has its row beside it', () => {
    const { version, ...members } = recordLine(row, record) as { version: number };
    expect(version).toBe(1);
    expect(members).toEqual({ ...row, ...record });
  });

  it.each([
    ['not JSON', '{', { fault: 'no-json' }],
    ['a list', '[]', { fault: 'no-json' }],
    ['another version', changed({ version: 2 }), { fault: 'version' }],
    ['a line that is too long', ' '.repeat(LONGEST_LINE + 1), { fault: 'too-long' }],
    ['no file', changed({ file: 3 }), { fault: 'member', member: 'file' }],
    ['a file without a name', changed({ file: '' }), { fault: 'member', member: 'file' }],
    ['an agency without a name', changed({ agency: ' ' }), { fault: 'member', member: 'agency' }],
    ['a year in words', changed({ year: '2020' }), { fault: 'member', member: 'year' }],
    ['a form that there is not', changed({ readBy: 1999 }), { fault: 'member', member: 'readBy' }],
    ['a table that is missing', changed({ tables: { review: {} } }), { fault: 'member', member: 'tables' }],
    [
      'a figure that is none',
      changed({ tables: { ...record.tables, review: { reconsideration: { total: [1] } } } }),
      { fault: 'member', member: 'tables' },
    ],
    ['sketches in words', changed({ sketches: { overview: ['甲'] } }), { fault: 'member', member: 'sketches' }],
    ['places that are none', changed({ places: '{"title":[-1]}' }), { fault: 'member', member: 'places' }],
  ])('%s is refused', (_, text, fault) => {
    expect(readRecordLine(text)).toEqual(fault);
  });
});
