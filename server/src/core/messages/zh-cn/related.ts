/** What is said of the other places of a finding. */
export const related = {
  cell: '“{name}”：{value}',
  sibling: '同级的序号',
  place: '另一处',
  'stated-total': '这里写的总数',
  'stated-figure': '正文这里写作 {value}',
} as const;
