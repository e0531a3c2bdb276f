import type { ConfigRule } from '../config.ts';
import type { Rule } from '../rule.ts';
import { invalidConfig } from './invalid-config.ts';
import { uncertainCell } from './uncertain-cell.ts';
import { undecodableByte } from './undecodable-byte.ts';
import { unreliableOrder } from './unreliable-order.ts';
import { unsupportedScript } from './unsupported-script.ts';
import { unusedAcceptance } from './unused-acceptance.ts';
import { wrongEncoding } from './wrong-encoding.ts';

/** The rules of this family, in the order of the catalogue. */
export const TOOL: readonly Rule[] = [
  unreliableOrder,
  uncertainCell,
  undecodableByte,
  wrongEncoding,
  unsupportedScript,
];

/** Those that look at settings files, not at reports. */
export const CONFIG_RULES: readonly ConfigRule[] = [invalidConfig, unusedAcceptance];
