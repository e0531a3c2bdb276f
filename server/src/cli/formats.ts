import { githubFormat } from './check-github.ts';
import { jsonFormat } from './check-json.ts';
import { sarifFormat } from './check-sarif.ts';
import { textFormat } from './check-text.ts';
import type { Format, Manner } from './format.ts';

const FORMATS: Readonly<Record<Manner['format'], (manner: Manner) => Format>> = {
  text: textFormat,
  json: jsonFormat,
  github: githubFormat,
  sarif: sarifFormat,
};

/** The format that is asked for. */
export function formatOf(manner: Manner): Format {
  return FORMATS[manner.format](manner);
}
