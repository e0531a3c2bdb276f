import type { Form } from './form.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';

/** Every statutory form, oldest first. A new form is a file beside the others and its name here. */
export const LIST = [FORM_2019, FORM_2021] as const satisfies readonly Form[];

export type FormId = (typeof LIST)[number]['id'];
