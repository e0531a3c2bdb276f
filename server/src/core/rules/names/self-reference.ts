import { type Prose, spanIn } from '../../report/paragraphs.ts';
import type { BlockSpan } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProse } from '../seen.ts';

/** What an agency may call itself, by how its name ends; the first that fits counts. */
const OWN: readonly (readonly [ending: RegExp, own: string])[] = [
  [/(?:管理委员会|管委会)$/, '委办'],
  [/(?:委员会|委)$/, '委'],
  [/(?:办公厅|厅)$/, '厅办'],
  [/(?:办公室|办)$/, '办'],
  [/街道办事处$/, '办处'],
  [/镇人民政府$|镇$/, '镇办'],
  [/乡人民政府$|乡$/, '乡办'],
  [/局$/, '局'],
];
/** Each with the characters that make another word of it: `我办理`, `我局部`. */
const SELF =
  /(?<![自忘唯小大为])我(?:局(?!部|面|限|势|域|促)|委(?!托|派|任|曲|屈|以)|办(?!理|法|事|公|结|案|好|实|税|证|件|班)|厅(?!堂)|镇(?!上|区|定)|乡(?!下|里|村|亲|土|镇))/g;
const QUOTED = /《[^《》]*》|"[^"]*"/g;

interface Place {
  readonly word: string;
  readonly span: BlockSpan;
}

/** An office that calls itself 我委 where its name ends in 局 has taken the words of another. Said once for each word. */
export const selfReference = reportRule({
  name: 'self-reference',
  family: 'names',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check({ report: { agency, paragraphs } }) {
    const own = agency === null ? undefined : OWN.find(([ending]) => ending.test(agency))?.[1];
    if (agency === null || own === undefined) return;
    const allowed = own + agency;
    const places = called(paragraphs).filter(({ word }) => !allowed.includes(word.charAt(1)));
    for (const word of new Set(places.map((place) => place.word))) {
      const of = places.filter((place) => place.word === word).map((place) => place.span);
      const [first] = of;
      if (first) yield finding('self-reference', first, { text: word, agency, count: of.length }, { places: of });
    }
  },
});

const called = inProse((prose: Prose): Place[] => {
  if (!prose.plain.includes('我')) return [];
  const shown = prose.plain.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return Array.from(shown.matchAll(SELF), ({ 0: word, index }) => ({
    word,
    span: spanIn(prose, index, index + word.length),
  }));
});
