import type { Figure } from '../../report/table.ts';
import { isTotal } from '../../solve/judge.ts';
import { decimalText } from '../../text/decimal.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { Say } from './words.ts';

/**
 * What a placed figure says, in words.
 * @param summed whether the figure stands in any identity
 */
export function valueText(source: string, { id, value, span }: Figure<'text'>, summed: boolean, say: Say): string {
  const text = escapeMarkdown(source.slice(span.start, span.end));
  const part = summed ? (isTotal(id) ? '-total' : '-part') : '';
  switch (value.kind) {
    case 'number': {
      const number = decimalText(value.value);
      return number === text ? text : say('value/read', { text, value: number });
    }
    case 'blank':
      return say(`value/blank${part}`, {});
    case 'nil':
      return say(`value/nil${part}`, { text });
    case 'repeated': {
      const texts = value.parts.map(({ start, end }) => escapeMarkdown(source.slice(start, end)));
      const [first] = value.values;
      return value.same && first
        ? say('value/same', { text: texts, value: decimalText(first) })
        : say('value/different', { text: texts });
    }
    case 'text':
    case 'unplaced':
      return say('value/text', { text });
  }
}
