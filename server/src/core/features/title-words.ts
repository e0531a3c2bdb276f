import type { Report } from '../report/report.ts';

/** The words of a report's title, those of several lines together; empty where it has none. */
export function titleWords({ title, syntax: { text } }: Report): string {
  return (title?.parts ?? []).map(({ start, end }) => text.slice(start, end)).join('');
}
