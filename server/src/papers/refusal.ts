import type { PaperFault, PaperReading } from './paper.ts';

/** Thrown inside a reader where the file cannot be read; `refusing` turns it into a reading. */
export class Refusal extends Error {
  readonly fault: PaperFault;

  constructor(fault: PaperFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * What `read` gives, or why it gives nothing. Libraries throw whatever they like where the bytes are not what they say:
 * that is a broken file.
 */
export async function refusing(read: () => PaperReading | Promise<PaperReading>): Promise<PaperReading> {
  try {
    return await read();
  } catch (error) {
    return { ok: false, fault: error instanceof Refusal ? error.fault : 'broken' };
  }
}
