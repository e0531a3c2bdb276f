/** Pieces of sentences that no clerk writes, each to be repeated in one sentence: whatever reads figures reads it all. */
export const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['numbers in one sentence', '收到12件、'],
  ['lists in lists', '其中3条，'],
  ['words that open a list', '其中'],
  ['sentences that go on with the list', '其中3条。'],
  ['numbers in brackets', '（3条）'],
  ['lists in brackets', '（其中3条、4条）；'],
  ['totals behind their parts', '3条、4条，共计7条，'],
  ['shares', '3条，占5%，'],
  ['shares of wholes that are named', '3条，占全部50条的40%；'],
  ['shares without an end', '占全部占全年'],
  ['rates', '收到3件，办结3件，办结率100%，'],
  ['requests', '政府信息公开申请3件，结转2件，'],
  ['channels without an end', '通过网络、'],
  ['reviews', '行政复议3件。'],
  ['documents', '规范性文件3件，废止2件，'],
  ['numbers in words', '一百二十三条、'],
];
