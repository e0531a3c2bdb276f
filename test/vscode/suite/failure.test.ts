import assert from 'assert';

// Only there where it is asked for: it shows that a failing test fails the run.
if (process.env.GONGKAI_SUITE_FAIL) {
  suite('deliberate failure', () => {
    test('fails', () => assert.fail('as it shall'));
  });
}
