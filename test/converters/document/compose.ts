import type { TableId } from '../../../server/src/core/form/form.ts';
import type { Model } from '../models/model.ts';
import type { Block, Document, Table } from './document.ts';
import { type Hand, disclosureTable, requestsTable, reviewTable, splitReview } from './tables.ts';

/** The document that a report makes. */
export function compose(model: Model, { reviewInThree = false } = {}): Document {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return [
    ...model.head.map(paragraph),
    ...model.title.map((text): Block => ({ kind: 'title', text })),
    ...model.preamble.map(paragraph),
    ...model.sections.flatMap(({ id, heading, paragraphs }): Block[] => {
      const table = model.form.sections.find((section) => section.id === id)?.table;
      return [
        ...(heading === null ? [] : [{ kind: 'heading', text: heading } as const]),
        ...paragraphs.map(paragraph),
        ...(!table ? [] : reviewInThree && table === 'review' ? threeTables(model) : [drawn(model, table)]),
      ];
    }),
    ...model.annex.map(paragraph),
  ];
}

function drawn(model: Model, id: TableId): Block {
  return { kind: 'table', table: DRAW[id](model) };
}

const DRAW: Readonly<Record<TableId, (hand: Hand) => Table>> = {
  disclosure: disclosureTable,
  requests: requestsTable,
  review: reviewTable,
};

function threeTables(model: Model): Block[] {
  return splitReview(model).flatMap(({ name, table }): Block[] => [
    { kind: 'subheading', text: name },
    { kind: 'table', table },
  ]);
}
