/** What the extension itself says in Chinese; the source of the keys. */
export const zhCn = {
  product: '政府信息公开年报',

  // The status bar.
  'status/bar': '年报 {hold}/{total} {mark}',
  'status/bar-error': '{count} 错',
  'status/bar-warning': '{count} 警告',
  'status/bar-only': '年报：{text}',
  'status/name': '年报检查',
  'status/form': '{year} 年度（{form} 年式样）',
  'status/year': '{year} 年度',
  'status/no-year': '年度不明',
  'status/identities': '勾稽关系 {hold}/{total} {mark}',
  'status/unchecked': '{count} 条未核对',
  'status/none': '没有发现问题',
  'status/not-a-report': '没有认出年报',
  'status/excluded': '设置里写明不检查',
  'status/accepted': '已接受 {count} 处',
  'status/waiting': '正在检查',
  'status/problems': '查看问题',
  'status/hints-unlisted': '{count} 条提示只在正文里标出，没有列在“问题”里。',
  'status/hints-listed': '{count} 条提示也列在“问题”里。',
  'status/list-hints': '列出提示',
  'status/unlist-hints': '不再列出提示',
  'status/quieted': '已接受 {accepted} 处，不再检查 {off} 类。',
  'status/show-quieted': '查看、撤回',

  // What is accepted and what is switched off.
  'quieted/title': '已接受的和不再检查的',
  'quieted/placeholder': '已接受的：回车到那一处，右边的按钮撤回；不再检查的：回车重新检查',
  'quieted/none': '这份年报没有已接受的问题，也没有不再检查的规则。',
  'quieted/accepted': '已接受',
  'quieted/off': '不再检查',
  'quieted/take-back': '撤回，重新提示',
  'quieted/switch-on': '重新检查这一类',
  'quieted/by-file': '记在 .gongkai.json 里',
  'quieted/by-editor': '记在 VS Code 的设置里，回车打开设置',
  'quieted/open-settings': '打开设置',
  'quieted/reason': '{place}（{reason}）',

  // The form beside the text.
  'form/name': '以表格查看',
  'form/title': '表格：{name}',
  'form/bar': '表格的操作',
  'form/previous': '上一处错误',
  'form/next': '下一处错误',
  'form/recalculate': '重新计算合计',
  'form/accept': '接受这一处',
  'form/waiting': '正在读取年报…',
  'form/keys': '直接输入数字即填，F2 修改，Delete 清空；方向键、Tab、Enter 移动；F8 到下一处错误，Esc 到按钮。',
  'form/read-only': '这份年报只能看，不能在这里填。',
  'form/no-room': '粘贴的内容比表大，有 {count} 格放不下，没有填。',
  'form/not-written': '编辑器没有接受这次改动，正文没有变。',
  'form/not-filled': '没有填：{reason}。请再填一次。',
  'form/closed': '这份年报已经关闭。重新打开它，或打开另一份年报，这里就显示出来。',
  'form/failed': '现在不能显示表格（{reason}）。请看输出“政府信息公开年报”。',
  'form/no-report': '请先打开一份年报。',

  // What stands between a report and its publication.
  'ready/title': '可以公布了吗：{name}',
  'ready/save': '存为网页，用来打印',
  'ready/file': '{name}（公布前核对）.html',
  'ready/saved': '已存为“{name}”，用浏览器打开就可以打印。',
  'ready/not-saved': '没有存下来：{reason}。',

  // The reports of the workspace.
  'reports/filter': '选择要显示的年报',
  'reports/error': '有错误',
  'reports/warning': '有警告',
  'reports/blank': '未填',
  'reports/missing': '没有年报',
  'reports/fine': '无误',
  'reports/year': '{year} 年度',
  'reports/no-year': '年度不明',
  'reports/too-many': '{path} 里有 {count} 个文件，只读前 {most} 个来相互核对。',
  'reports/no-agency': '机关不明',

  // Numbers of findings.
  error: '{count} 个错误',
  warning: '{count} 个警告',
  information: '{count} 条信息',
  hint: '{count} 条提示',
  comma: '、',
  between: '',

  // Checking a folder.
  'folder/choose': '选择要检查的文件夹',
  'folder/open': '检查',
  'folder/progress': '检查文件夹',
  'folder/of': '{done}/{total}',
  'folder/no-text': '文件夹里没有 .txt、Word（.docx）、网页、PDF 和 .xlsx 文件。',
  'folder/no-report': '检查了 {files} 个文件（.txt、Word、网页、PDF、.xlsx），没有认出年报。',
  'folder/done': '检查了 {reports} 份年报：{findings}。',
  'folder/accepted': '另有 {count} 处已接受，没有列出。',
  'folder/skipped': '略过了 {count} 个不是年报或设置里写明不检查的文件，见输出。',
  'folder/no-report-file': '{path}：不是年报，或设置里写明不检查，略过。',
  'folder/twin': '{path}：旁边有同名的文本，是同一份年报，只看文本。',
  'folder/twins': '{count} 个 Word 文件之类旁边有同名的文本，只看文本。',
  'folder/unread': '{count} 个文件不能读取，见输出。',
  'folder/broken': '{count} 个文件里有不能解码的内容，见输出。',
  'folder/cancelled': '已取消，以下是取消之前的结果。',

  // A file of the folder.
  'file/folder': '文件夹打不开',
  'file/no-file': '不是普通文件，没有读',
  'file/too-large': '超过 {megabytes} MB，不会是年报，没有读',
  'file/binary': '不是文本文件',
  'file/undecodable':
    '按 {encoding} 读，有 {count} 处不能解码，第一处在第 {line} 行第 {column} 列（字节偏移 {offset}）。',

  // Papers: Word files, pages, PDFs, sheets.
  'paste/table': '表格：一行一行，制表符分列',
  'paper/lang': 'zh-CN',
  'paper/convert': '转成文本并检查',
  'paper/is-word': '这是 Word 文件，编辑器不能直接显示。可以把其中的文字和表格转成文本，按年报检查。',
  'paper/is-sheet': '这是表格文件（.xlsx），编辑器不能直接显示。可以把其中的表格转成文本，按年报检查。',
  'paper/is-pdf': '这是 PDF，编辑器不能直接显示。可以把其中的文字和表格转成文本，按年报检查。',
  'paper/is-old':
    '这是旧版 Word 或 WPS 的文件，一般不能直接读取：请用 Word 或 WPS 打开，另存为 .docx，再转成文本检查。',
  'paper/untouched': '文本存在它旁边，名字相同，扩展名为 .txt；这个文件本身不会改动。',
  'paper/choose': '选择要转成文本的文件',
  'paper/papers': 'Word 文件、网页、PDF、表格文件',
  'paper/none': '里面没有 Word 文件、网页、PDF 和表格文件。',
  'paper/progress': '转成文本',
  'paper/made': '转成文本 {made} 份，已有文本而没有动的 {left} 份。',
  'paper/failed': '“{name}”没有转成文本：{reason}',
  'paper/no-report': '转成了“{name}”，但不像政府信息公开年报，没有检查。',
  'paper/left-out': '“{name}”里没有写进文本的有{left}。',
  'paper/exists': '“{paper}”旁边已有“{text}”，与现在转成的不同。',
  'paper/exists-edited': '“{paper}”旁边已有“{text}”，与现在转成的不同，可能有人改过。',
  'paper/open': '打开已有的文本',
  'paper/again': '重新转换',
  'paper/again-keeping': '重新转换，旧的另存',
  'paper/compare': '比较',
  'paper/compared': '{name}：已有的文本 ↔ 现在转成的',
  'paper/kept': '原来的文本另存为“{name}”。',
  'paper/changed': '“{paper}”在转成“{text}”之后又改过，这份文本可能不是最新的。',

  // A new report.
  'new/agency': '机关全称',
  'new/agency-example': '例如：云岭市档案局',
  'new/agency-missing': '请写机关全称，用在题名和编制依据里。',
  'new/year': '报告的年度',
  'new/year-wrong': '请写 {from} 年及以后的四位年份。',
  'new/save': '保存新的年报',
  'new/text': '文本',
  'new/exists': '已有“{name}”。要用新的年报换掉它吗？',
  'new/replace': '换掉',
  'new/not-saved': '没有存成“{name}”：这个位置不能写入（{reason}）。请另选一个文件夹，例如“文档”。',
  'new/elsewhere': '另选位置',
  'sample/open': '打开示例年报',

  // The report of the year after.
  'after/none-before': '没有找到它之前的那份年报，或那一年度有几份。请打开上一年度的年报，再用这个命令。',
  'after/no-report': '“{name}”不像政府信息公开年报，没有据此新建。',
  'after/several': '“{name}”里像是有几份年报，没有据此新建。请先分成几个文件。',
  'after/failed': '没有按“{name}”新建：{reason}。',
  'after/taken': '取自“{name}”：上年结转 {carried} 格，联系方式 {contacts} 处。其余请填写。',
  'after/none-left': '它的“结转下年度继续办理”没有能够确定的数字，上年结转空着。',
  'after/merged': '设置里写明这一年度由几家机关并成，上年结转要把各家的加起来，这里空着。',

  // Accepting a finding.
  'accept/reason': '接受此处的理由',
  'accept/optional': '可以不写，直接按回车；按 Esc 取消。记在 .gongkai.json 里，随文件夹保存。',
  'accept/done': '已接受，记在 .gongkai.json 里。',
  'accept/nowhere': '没有地方可以记录：这份年报还没有存到文件夹里。请先保存文件。',
  'accept/read-only': '没有地方可以记录：这个文件夹是只读的。',
  'accept/faulty': '.gongkai.json 不合 JSON 的写法，或不是 UTF-8，没有改动。请先改正。',
  'accept/failed': '没有记录：不能写入 .gongkai.json（{reason}）。',
  'accept/open': '打开',
  'switch-off/done': '不再检查这一类，记在 .gongkai.json 里。',

  // The task that checks a folder.
  'level/error': '错误',
  'level/warning': '警告',
  'level/information': '信息',
  'level/hint': '提示',
  'task/name': '检查年报',
  'task/no-folder': '没有打开文件夹。',
  'task/unreadable': '{path}：不能读取（{reason}）。',

  // Recalculation.
  'recalculate/no-report': '请先打开一份年报。',
  'recalculate/nothing': '全部合计都与分项相符，没有要改的。',

  // A report that was given another language.
  'detection/left':
    '“{name}”改作了纯文本，不再按年报检查。要恢复检查，请点下面的按钮，或在右下角把语言选回“政府信息公开年报”。',
  'detection/again': '恢复检查',

  // A text in the wrong encoding.
  'encoding/wrong': '“{name}”像是用错了编码打开：它的编码是 {encoding}。',
  'encoding/reopen': '以 {encoding} 重新打开',
  'encoding/dirty': '“{name}”有未保存的修改，没有重新打开。请先撤销或另存。',

  'server/failed': '检查服务没有启动：{reason}',
  'show-output': '显示输出',
} as const;
