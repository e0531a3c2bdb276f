import type { FormId } from '../../server/src/core/form/list.ts';
import { type Change, sample } from './sample.ts';

const SENTENCE = '全年共收到政府信息公开申请15件，均依法办理。';

/** The faultless sample report of a form with `sentence` in place of the one about requests, and with `changes` made. */
export function saying(form: FormId, sentence: string, ...changes: Change[]): string {
  return sample(form, [SENTENCE, sentence], ...changes);
}
