import type { Model } from '../../converters/models/model.ts';
import { escaped } from './bodies.ts';

/** The page that a site puts around a report. */
export type Shell = (body: string, model: Model) => string;

const SITE = '云岭市人民政府';
const PAGES = ['首页', '政务公开', '政务服务', '互动交流', '魅力云岭'];
const links = (names: readonly string[]): string =>
  names.map((name) => `<li><a href="/c/${name.length}.html">${name}</a></li>`).join('\n');
const name = ({ agency, year }: Model): string => `${agency}${year}年政府信息公开工作年度报告`;
const others = ({ agency, year }: Model): string[] =>
  [1, 2, 3].map((back) => `${agency}${year - back}年政府信息公开工作年度报告`);

function page(head: string, body: string): string {
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n${head}\n<style>.t{color:#c00}</style>\n<script>var id=1;</script>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

const head = (model: Model): string =>
  `<meta charset="utf-8">\n<title>${name(model)}_${SITE}</title>\n<meta name="keywords" content="政府信息公开工作年度报告">`;

/** A site of sections and divisions, with a table of particulars above the report and buttons below. */
export const divisions: Shell = (body, model) =>
  page(
    head(model),
    `<div class="top"><a href="/">${SITE}</a><ul>${links(PAGES)}</ul><div style="display:none">请输入关键字</div></div>
<div class="pos">您所在的位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/nb">政府信息公开年报</a></div>
<table class="info"><tr><td>索引号：</td><td>012345678/2024-00012</td><td>发布机构：</td><td>${model.agency}</td></tr><tr><td>文 号：</td><td></td><td>发布日期：</td><td>${model.year + 1}-01-22</td></tr></table>
<div class="article"><h1>${name(model)}</h1>
<div class="meta">发布时间：${model.year + 1}-01-22 16:20　来源：${model.agency}　浏览次数：<span id="n"></span>　字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</div>
<div id="zoom">${body}</div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div><div><a href="javascript:print()">打印本页</a> <a href="javascript:close()">关闭窗口</a></div></div>
<div class="foot"><p>版权所有：${SITE}　主办：${SITE}办公室</p><p>云ICP备00000000号 云公网安备 00000000000000号</p></div>`,
  );

/** An old site that lays its page out with tables inside tables. */
export const layoutTables: Shell = (
  body,
  model,
) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${name(model)}</title></head>
<body bgcolor="#ffffff"><table width="1000" align="center"><tr><td colspan="2"><table><tr>${PAGES.map((each) => `<td><a href="#">${each}</a></td>`).join('')}</tr></table></td></tr>
<tr><td width="200" valign="top"><table><tr><td>政务公开栏目</td></tr>${others(model)
  .map((each) => `<tr><td><a href="#">${each}</a></td></tr>`)
  .join('')}</table></td>
<td><table width="98%"><tr><td>当前位置：首页 &gt;&gt; 政务公开 &gt;&gt; 年度报告</td></tr><tr><td align="center"><b>${name(model)}</b></td></tr><tr><td align="center">发布时间：${model.year + 1}-01-20 【字体：大 中 小】</td></tr>
<tr><td>${body}</td></tr><tr><td align="right">【打印本页】【关闭窗口】</td></tr></table></td></tr>
<tr><td colspan="2" align="center">版权所有：${SITE}</td></tr></table></body></html>`;

/** A site of the elements of HTML 5. */
export const modern: Shell = (body, model) =>
  page(
    head(model),
    `<header><a href="/">${SITE}</a><form role="search"><input name="q"><button>搜索</button></form></header><nav><ul>${links(PAGES)}</ul></nav>
<main><ol class="crumbs"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ol><article><h1>${name(model)}</h1><p class="meta"><time>${model.year + 1}-01-18</time></p>${body}</article>
<aside><h2>相关阅读</h2><ul>${links(others(model))}</ul></aside></main><footer><p>主办单位：${SITE}</p><p>网站标识码：0000000000</p></footer>`,
  );

/** A site whose pages are one form, with hidden fields and a code to be scanned. */
export const formPage: Shell = (body, model) =>
  page(
    head(model),
    `<form method="post" action="./view.aspx?id=12" id="form1"><input type="hidden" name="__VIEWSTATE" value="dDwtMTM4ODQ"><div class="wrap"><div class="nav">${PAGES.map((each) => `<a href="#">${each}</a>`).join(' | ')}</div>
<div class="title"><span id="lblTitle">${name(model)}</span></div><div class="sub">信息来源：${model.agency}　点击数：<script>document.write(12)</script></div><div class="content"><div class="TRS_Editor">${body}</div></div>
<div class="qr" style="display: none;"><img src="qr.png"><p>扫一扫在手机打开当前页</p></div><p>上一篇：<a href="#">${others(model)[0]}</a></p><p>下一篇：没有了</p></div></form>`,
  );

/** A page whose parts stand side by side, and whose title is over two lines above the text. */
export const sideBySide: Shell = (body, model) =>
  page(
    head(model),
    `<div class="left"><h3>政府信息公开</h3><ul>${links(['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开'])}</ul></div><div class="right"><h1>${model.agency}<br>${model.year}年政府信息公开工作年度报告</h1><p>日期：${model.year + 1}-01-19</p><div class="con">${body}</div><p><a href="/f.docx">附件下载</a></p></div><div class="links"><select><option>友情链接</option><option>云岭市档案馆</option></select></div>`,
  );

/** What Word makes of a whole document. */
export const wordShell: Shell = (
  body,
  model,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15"><title>${escaped(name(model))}</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm; mso-style-parent:"";} --></style></head>
<body lang=ZH-CN style='text-justify-trim:punctuation'><div class=WordSection1 style='layout-grid:15.6pt'><![if !supportMisalignedColumns]><![endif]>
${body}
</div></body></html>`;
