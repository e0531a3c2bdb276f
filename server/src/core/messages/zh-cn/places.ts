/** Where something stands in a paper, which has no lines to count. */
export const places = {
  part: '第{number}部分',
  table: '第{number}部分的表',
  cell: '{table}，“{row}”，{column}',
  row: '{table}，“{row}”这一行',
  header: '{table}，表头“{text}”',
  heading: '{part}的标题',
  title: '题名',
  opening: '开头部分',
  paragraph: '{part}，第 {number} 段，“{beginning}”',
  line: '{part}，“{beginning}”',
  whole: '全文',
  'paper/cell': '{place}（文件里第 {table} 张表，第 {row} 行第 {column} 列）',
  'paper/page': '{place}（第 {page} 页）',
} as const;
