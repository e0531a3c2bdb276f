/** Titles of repairs. */
export const fixes = {
  'set-total': '把{cell}由 {from} 改为 {to}',
  replace: '改为「{text}」',
  remove: '删去「{text}」',
  'remove-line': '删去这一行',
  'replace-all': '全部改正（{count} 处）',
  join: '把断开的两行接起来',
  insert: '在标题下补上「{text}」',
  'insert-heading': '补上标题「{text}」',
} as const;
