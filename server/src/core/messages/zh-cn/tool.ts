/** What the tool says about itself: what it could not read, and therefore did not check. */
export const tool = {
  'unreliable-order':
    '{table}的行名和数字次序已乱（常见于从 PDF 直接复制），读不出哪个数字属于哪一行，勾稽关系没有核对。请改用保留表格的方式转换。',
  'uncertain-cell':
    '{table}有 {count} 行的数字少于列数，看不出空的是哪一格：{rows}。涉及的勾稽关系没有核对。空格请填 0。',
  'undecodable-byte':
    '按 {encoding} 读，这里有不能解码的字节（字节偏移 {offset}；全文 {count} 处，用 � 代替）。请用原来的编码重新保存。',
  'wrong-encoding': '文中有 {count} 个 �，像是用错了编码打开。请以 GB18030（GBK）编码重新打开；其余各项没有检查。',
  'wrong-encoding/misread':
    '文中有成片的乱码，像是用错了编码打开。请换一种编码（UTF-8 或 GB18030）重新打开；其余各项没有检查。',
} as const;
