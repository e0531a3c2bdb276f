const COMMON = `  --lang zh-cn|en     说中文（默认）或英文
  -h, --help          显示这段说明
  --version           显示版本`;

/** Help in Chinese, by command; the source of the keys. */
export const helpZhCn = {
  gongkai: `gongkai：检查政府信息公开工作年度报告，离线运行

用法：gongkai 命令 [选项]… [参数]…

命令：
  check     检查年报，逐条列出问题
  fix       改正可以放心改的问题，写回文件
  new       按机关和年度写出一份空白的年报
  convert   把 Word 文件、网页、PDF、表格文件转成文本
  export    把年报写成式样的网页：合并的表头、有错的格，可以打印
  extract   把六个部分的位置和三张表的数字写成 JSON
  rules     列出全部规则
  explain   解释一条规则、《条例》第二十条的一项，或表里的一行
  lsp       为编辑器提供语言服务

选项：
${COMMON}

“gongkai 命令 --help”显示该命令的说明。例：gongkai check 年报.txt
`,
  check: `gongkai check：检查年报，逐条列出问题

用法：gongkai check [选项]… 文件|文件夹|通配符|-…

文件夹里找 .txt 文件，以及 Word 文件（.docx）、网页（.html、.htm）、PDF、表格文件（.xlsx），子文件夹也找；不进以点开头
的文件夹和 node_modules，不随链接走。“-”是标准输入。文本的编码自动识别：UTF-8、UTF-16、GB18030（含 GBK、GB2312）。
Word 文件之类没有行号，问题的位置写作第几部分的哪一格、哪一段；JSON 里的位置是 convert 所得文本里的。旁边有同名的
文本的，算同一份年报，只查文本。.doc、.wps 等读不了的，说明怎么办。

选项：
  --format text|json|github|sarif
                      给人看的文字（默认）、JSON、GitHub Actions 的注释，或 SARIF 2.1.0
  --fail-on 级别      有这一级或更重的问题时退出状态为 1；never 为从不。默认 error
  --rule 规则=级别    改一条规则的级别，off 为关闭；可以多次
  --config 文件       只用这一个设置文件
  --encoding 编码     文本和网页一律按这个编码读：utf-8、utf-16le、utf-16be、gb18030（gbk）；默认自动识别
  --alone             各份年报只查自己，不相互核对；不写时，几份年报还要相互核对：上年结转与上年的报告等
  --verbose           另外说明每个文件的编码、勾稽关系成立几条、略过了哪些文件
  --ready             可以公布了吗：每份年报列出公布之前还要做的，每条前面有一个方框，可以打印后逐项打勾：错误、警告、
                      没有核对的勾稽关系和原因、没有填的格、公布期限，以及程序看不出的（审签、印章等）。
                      退出状态 0 为程序能查的都没有问题，1 为还有
${COMMON}

级别：error（错误）、warning（警告）、information（信息）、hint（提示）、off（关闭）

设置：各份年报用离它最近的 .gongkai.json，从它所在的文件夹往上找到当前文件夹；不在当前文件夹之下的，只看它所在的
文件夹。命令行的选项优先于设置文件。设置文件里写明不检查的文件，在文件夹里找到时略过，指名写出时照样检查。

退出状态：0 没有这样的问题；1 有；2 用法不对，有文件不能读取或不能解码，没有找到任何年报，结果不能写出，
或被中断（Ctrl-C；已查出的照常写完）。读取结果的程序先退出（如 | head），照样查完，退出状态不变
`,
  fix: `gongkai fix：改正可以放心改的问题，写回文件

用法：gongkai fix [选项]… 文件|文件夹|通配符…

文件夹里只找 .txt 文件；Word 文件之类还不能改，请先用 convert 转成文本。

放心改的只有行名、残留和标点，从不改动数字、名称、日期和句子。编码、字节顺序标记和换行，文件的所有者、组和权限都照
原样，链接仍是链接；读过之后又变了的、不能照原来的编码写回的、只读的、不能照样保留所有者或权限的、另有硬链接的文件
不写，并说明原因。

选项：
  --dry-run           只显示要改什么（unified diff），不写文件
  --unsafe            连同要人看过的修复：只有一种改法的，或认定应当这样改的；会改动数字。有几种改法的、没有改法的
                      不改，逐条列出
  --rule 规则=级别    改一条规则的级别，off 为不改它报的问题；可以多次
  --config 文件       只用这一个设置文件
${COMMON}

退出状态：0 该改的都改了；1 有该改而没有改的（已列出；多见于 --unsafe）；2 用法不对，有文件不能读取或没有写，没有找到
任何年报，结果不能写出，或被中断。读取结果的程序先退出（如 | head），照样改完，退出状态不变；磁盘已满等不能写出的，
改下一个文件之前停下
`,
  new: `gongkai new：按机关和年度写出一份空白的年报

用法：gongkai new --agency 机关全称 --year 年度 [选项]…

写到标准输出，用那一年度该用的式样，数字都空着。例：gongkai new --agency 云岭市档案局 --year 2024 > 年报.txt

选项：
  --agency 机关全称   用在题名和前言里
  --year 年度         报告的年度，四位数字
${COMMON}
`,
  convert: `gongkai convert：把 Word 文件、网页、PDF、表格文件转成文本

用法：gongkai convert [选项]… 文件|文件夹|通配符|-…

一个文件的文本写到标准输出；多个文件、文件夹要用 -o 写明放进哪个文件夹。表格一行一行写，格与格之间是制表符；Word 的
自动编号写出来，修订中已删除的不写、插入的照写，批注、页眉页脚、页码不写。文本是 UTF-8 编码。原来的文件从不改动。

选项：
  -o, --output 文件|文件夹
                      写进这个文件，已有的换掉；写进这个文件夹，名字相同、扩展名为 .txt，已有而内容不同的不动，并说明
  --encoding 编码     网页一律按这个编码读，同 check
${COMMON}

退出状态：0 成功；2 用法不对，有文件不能读取，或没有写
`,
  export: `gongkai export：把年报写成式样的网页

用法：gongkai export --to html [选项]… 文件|-

题名、各部分的正文，三张表照式样写，表头合并；有错的格标出来，应为几、为什么写在表的下面，勾稽关系成立几条写在表的
上面。网页只有一个文件，不连网，可以打印；再读进来还是同一份年报。原来的文件从不改动；文本、Word 文件、网页、PDF、
表格文件都可以。

选项：
  --to html           写成网页（必须写明）
  -o, --output 文件   写进这个文件；已有的，是本命令写的才换掉，别的不动，并说明。默认写到标准输出
  --rule 规则=级别    改一条规则的级别，同 check
  --config 文件       只用这一个设置文件，同 check
  --encoding 编码     文本和网页一律按这个编码读，同 check
${COMMON}

退出状态：0 成功；2 用法不对，文件不能读取或不能解码，不是年报，或没有写
`,
  extract: `gongkai extract：把六个部分的位置和三张表的数字写成 JSON

用法：gongkai extract [选项]… 文件|文件夹|通配符|-…

文件同 check：文本、Word 文件、网页、PDF、表格文件都可以。

选项：
  --encoding 编码     文本和网页一律按这个编码读，同 check
${COMMON}

退出状态：0 成功；2 用法不对，有文件不能读取或不能解码，或没有找到任何年报
`,
  rules: `gongkai rules：列出全部规则

用法：gongkai rules [选项]…

选项：
  --format text|json  给人看的文字（默认），或 JSON
${COMMON}
`,
  explain: `gongkai explain：解释一条规则、《条例》第二十条的一项，或表里的一行

用法：gongkai explain [选项]… 规则|项|行

项写作 3、（三）、第三项或第二十条第（三）项都可以；另有第十九条、第二十一条、第四十九条、第五十条。
行写行名，序号可以不写。
例：gongkai explain row-sum；gongkai explain 第三项；gongkai explain 部分公开

选项：
${COMMON}
`,
  lsp: `gongkai lsp：为编辑器提供语言服务（Language Server Protocol）

用法：gongkai lsp --stdio [选项]…

由编辑器启动，不在终端里直接使用。客户端打开的每个文档都检查，不看语言标识；不需要任何设置。

选项：
  --stdio             通过标准输入输出通信（必须写明）
${COMMON}

--lang 是编辑器没有设置 gongkai.language 时用的语言。
`,
} as const;
