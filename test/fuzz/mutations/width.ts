import { type Mutation, spliced, stretch } from './mutation.ts';

const SHIFT = 0xfee0;

function full(text: string): string {
  return text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + SHIFT)).replaceAll(' ', '\u3000');
}

function half(text: string): string {
  return text.replace(/[！-～]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - SHIFT)).replaceAll('\u3000', ' ');
}

function inStretch(name: string, change: (part: string) => string): Mutation {
  return {
    name,
    apply: (text, random) => {
      const [start, end] = stretch(text, random, random.pick([10, 100, 2000]));
      return spliced(text, start, end, change(text.slice(start, end)));
    },
  };
}

export const WIDTH: readonly Mutation[] = [
  inStretch('make full-width', full),
  inStretch('make half-width', half),
  inStretch('compose', (part) => part.normalize('NFKC')),
  inStretch('decompose', (part) => part.normalize('NFKD')),
  inStretch('change case', (part) => (part === part.toLowerCase() ? part.toUpperCase() : part.toLowerCase())),
];
