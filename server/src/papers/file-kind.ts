import type { PaperFault, PaperKind } from './paper.ts';

/** What the bytes of a file are: a kind of paper, plain text, or something that is not read, and why. */
export type FileKind = { readonly kind: PaperKind | 'text' } | { readonly fault: PaperFault };
