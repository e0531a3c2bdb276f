import { readPaper } from '../../../server/src/papers/read-paper.ts';
import { compose } from '../../converters/document/compose.ts';
import { html } from '../../converters/document/html.ts';
import { writeWord } from '../../papers/word/write-word.ts';
import { composed, renderAny } from '../all-layouts.ts';
import type { ReportModel } from '../model.ts';
import type { Written } from './model.ts';

/** How a file in which a report is so written is called. */
export function extensionOf(written: Written): string {
  return written === 'page' ? '.html' : written === 'word' ? '.docx' : '.txt';
}

/** The text of a report as it is read of a file in which it is so written. */
export async function textOf(model: ReportModel, written: Written): Promise<string> {
  if (written !== 'page' && written !== 'word') return renderAny(model, written);
  const document = compose(composed(model));
  const bytes = written === 'page' ? new TextEncoder().encode(html(document)) : writeWord(document);
  const reading = await readPaper(new Uint8Array(bytes), `年报${extensionOf(written)}`);
  if (!reading.ok) throw new Error(`not read: ${reading.fault}`);
  return reading.paper.text;
}
