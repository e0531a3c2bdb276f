import type { Rule } from '../rule.ts';
import { uncertainCell } from './uncertain-cell.ts';
import { undecodableByte } from './undecodable-byte.ts';
import { unreliableOrder } from './unreliable-order.ts';
import { wrongEncoding } from './wrong-encoding.ts';

/** The rules of this family, in the order of the catalogue. */
export const TOOL: readonly Rule[] = [unreliableOrder, uncertainCell, undecodableByte, wrongEncoding];
