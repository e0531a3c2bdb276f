/** What the tool says about itself: what it could not read, and therefore did not check. */
export const tool = {
  'unreliable-order':
    '请换一种保留表格的方式转换：{table}的行名和数字次序已乱（常见于从 PDF 直接复制），看不出哪个数字属于哪一行，勾稽关系没有核对。',
  'uncertain-cell':
    '空白的格请填 0：{table}有 {count} 行的数字少于列数，看不出空的是哪一格（{rows}），与这些行有关的勾稽关系没有核对。',
  'undecodable-byte':
    '请用原来的编码重新保存：按 {encoding} 读，这里有不能解码的字节（字节偏移 {offset}；全文 {count} 处，用 � 代替）。',
  'wrong-encoding': '请以 GB18030（GBK）编码重新打开：文中有 {count} 个 �，像是用错了编码。其余各项没有检查。',
  'wrong-encoding/misread':
    '请换一种编码（UTF-8 或 GB18030）重新打开：文中有成片的乱码，像是用错了编码。其余各项没有检查。',
  'invalid-config/syntax': '这里不合 JSON 的写法，可能少了逗号、冒号、引号或括号。读得出的其余各项照用。',
  'invalid-config/unknown-key': '没有“{key}”这一项，可以写的有 {known}。这一项没有用上，其余照用。',
  'invalid-config/unknown-key-near': '没有“{key}”这一项，最接近的是“{near}”。这一项没有用上，其余照用。',
  'invalid-config/unknown-rule': '没有“{name}”这条规则。这一处没有用上，其余照用。',
  'invalid-config/unknown-rule-near': '没有“{name}”这条规则，最接近的有 {near}。这一处没有用上，其余照用。',
  'invalid-config/wrong-level':
    '“{name}”的级别写作 {value}，可以写的有 error、warning、information、hint、off。这一处没有用上，其余照用。',
  'invalid-config/object': '“{key}”应写成花括号里的若干“名称: 值”。这一处没有用上，其余照用。',
  'invalid-config/list': '“{key}”应写成方括号里的一列。这一处没有用上，其余照用。',
  'invalid-config/text': '“{key}”应是引号里的文字，不能为空。这一处没有用上，其余照用。',
  'invalid-config/date': '“{key}”应写成“月-日”，例如 "01-31"。这一处没有用上，其余照用。',
  'invalid-config/year': '“{key}”应是四位的年度，例如 2023。这一处没有用上，其余照用。',
  'invalid-config/name-year': '“{key}”应写成机关名称、空格、年度，例如 "云岭市档案局 2023"。这一处没有用上，其余照用。',
  'invalid-config/overlap':
    '请从“{parent}”的名单里删去“{name}”：“{other}”已经把它计算在内，汇总时会重复。这一处没有用上，其余照用。',
  'invalid-config/path':
    '“{key}”应是从本文件所在文件夹起的路径，用“/”分隔，不能走出这个文件夹。这一处没有用上，其余照用。',
  'invalid-config/missing-key': '这里缺少“{key}”。这一处没有用上，其余照用。',
  'invalid-config/duplicate-key': '“{key}”写了不止一次，以最后一次为准。',
  'unused-acceptance': '可以删去这些记录：“{file}”有 {count} 处已接受的问题不再存在，已经改好，或者所在的文字变了。',
  'unsupported-script':
    '请用原来的简体文本：全文有 {count} 个繁体字，像是采集网站转换的。本工具不支持繁体，其余各项没有检查。',
  'unsupported-script/reading':
    '请用原来的文本：文中有 {count} 处注音（例如“{text}”），像是采集网站加上的。带注音的文本读不准，其余各项没有检查。',
} as const;
