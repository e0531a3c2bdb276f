import type { Settings } from '../core/rules/analysis.ts';
import type { Memo } from '../core/text/memo.ts';

type Plain = Pick<Settings, 'levels' | 'options'>;

/**
 * The same object for settings that are the same, whatever thread or file they came from: much is kept by it.
 * @param shared what the texts that are checked have in common
 */
export function sharedSettings(shared: Memo, { levels, options }: Plain): Plain {
  return shared(settingsIn)(JSON.stringify({ levels, options }));
}

function settingsIn(json: string): Plain {
  return JSON.parse(json) as Plain;
}
