import type { Say, WordData, WordKey } from './words.ts';

/** What is wrong with how a command was called. */
export class UsageError extends Error {
  /** The sentence that says so. */
  readonly sentence: (say: Say) => string;

  constructor(sentence: (say: Say) => string) {
    super('wrong usage');
    this.sentence = sentence;
  }
}

/** A usage error that `key` words. */
export function usageError<Key extends WordKey>(key: Key, data: WordData<Key>): UsageError {
  return new UsageError((say) => say(key, data));
}
