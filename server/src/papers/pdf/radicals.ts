/**
 * Characters for parts of characters, which fonts give back for the whole ones that look the same, and those whole ones:
 * a font has one picture for both, and a program that writes a PDF takes the first that it finds.
 */
const SUPPLEMENT = new Map<string, string>(
  [
    ...['⺁厂', '⺄乙', '⺊卜', '⺎兀', '⺓幺', '⺝月', '⺟母', '⺠民', '⺩王', '⺫目', '⺬示', '⺻聿', '⺼肉', '⻁虎'],
    ...['⻄西', '⻅见', '⻆角', '⻉贝', '⻋车', '⻑長', '⻓长', '⻔门', '⻗雨', '⻘青', '⻙韦', '⻚页', '⻛风', '⻜飞'],
    ...['⻝食', '⻢马', '⻣骨', '⻤鬼', '⻥鱼', '⻦鸟', '⻧卤', '⻨麦', '⻩黄', '⻪黾', '⻬齐', '⻮齿', '⻰龙', '⻱龜'],
    ...['⻳龟', '⼾户'],
  ].map(([part = '', whole = '']) => [part, whole]),
);
const RADICALS = /[\u2e80-\u2fdf]/g;

/** A text with the characters that are meant. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
}
