import { english } from './article-20.en.ts';
import type { ArticleItem } from './article-item.ts';

/** How an item without a cell of its own shows in a report. */
const IN_NARRATIVE = '没有专门的数字格，条数通常写在“一、总体情况（一）主动公开”里；工具只核对分项之和。';

/**
 * The fifteen items of Article 20 of the Regulation on the Disclosure of Government Information (《政府信息公开条例》
 * 第二十条, as revised in 2019), in plain words of our own, not in those of the statute.
 */
export const article20 = [
  {
    number: 1,
    title: '行政法规、规章和规范性文件',
    disclose:
      '本机关制定的文件。绝大多数单位只有行政规范性文件；规章只有国务院部门（含具有行政管理职能的直属机构）、' +
      '省级政府（含直辖市）、设区的市和自治州政府以及法律另行列明的个别市能制定；行政法规只有国务院能制定。',
    counting:
      '按件计，以本机关名义制定的才算；联合发文由牵头机关计；时点为 12 月 31 日。' +
      '2021 年式样看效力（制发、废止、存量），2019 年式样看制作与公开。',
    mistakes: [
      '把一般通知、转发文、人事任免、工作动态条数当作规范性文件',
      '县级政府、地方部门在规章一行填了大于 0 的数',
      '把网站发布条数填进来',
      '把现行有效填成历史累计',
      '现行有效少于当年制发，而本年废止为 0',
      '上年存量加本年制发减本年废止不等于现行有效，又没有说明',
    ],
    en: english[1],
  },
  {
    number: 2,
    title: '机关基本信息',
    disclose: '机关职能、机构设置、办公地址与时间、联系方式、负责人姓名。',
    counting: '没有专门的数字格；正文“主动公开”里常写更新条数，前言里的联系方式应与这里一致。',
    mistakes: ['机构改革后名称、地址、电话没有更新', '年报落款仍用旧名'],
    en: english[2],
  },
  {
    number: 3,
    title: '规划及政策',
    disclose: '国民经济和社会发展规划、专项规划、区域规划和相关政策。',
    counting: IN_NARRATIVE,
    mistakes: ['只发规划解读，不发规划文本'],
    en: english[3],
  },
  {
    number: 4,
    title: '统计信息',
    disclose: '国民经济和社会发展统计数据，如公报、月报、年鉴。',
    counting: IN_NARRATIVE,
    mistakes: ['正文引用的统计口径与公报不同'],
    en: english[4],
  },
  {
    number: 5,
    title: '行政许可和其他对外管理服务',
    disclose: '办事的依据、条件、程序和办理结果。',
    counting: '项目数量数的是事项，即清单里的项；处理决定数量数的是当年作出的决定件数，准予和不准予都算。',
    mistakes: [
      '把事项数填进处理决定数量',
      '没有许可权的单位填了下属单位的数',
      '审批局集中审批后，原部门重复计',
      '2021 年以后还保留“其他对外管理服务事项”一行',
    ],
    en: english[5],
  },
  {
    number: 6,
    title: '行政处罚、行政强制',
    disclose: '实施的依据、条件、程序，以及本机关认为有一定社会影响的处罚决定。',
    counting:
      '数当年以本机关名义作出的处罚决定件数；行政强制包括强制措施和强制执行。综合执法划转以后，由执法主体填报。',
    mistakes: ['填成公开的处罚决定数，而不是作出的决定数', '把立案数当作决定数', '与执法统计年报、双公示数据对不上'],
    en: english[6],
  },
  {
    number: 7,
    title: '财政预算、决算',
    disclose: '财政预算、决算信息；政府的报告涉及本级财政。',
    counting: IN_NARRATIVE,
    mistakes: ['正文把财政信息条数重复计入'],
    en: english[7],
  },
  {
    number: 8,
    title: '行政事业性收费',
    disclose: '收费项目、依据、标准。',
    counting:
      '2021 年式样填当年实际收取的总额，单位是万元，可以带小数。信息处理费属于行政事业性收费，也包括在内，' +
      '同时在第六部分另作说明。',
    mistakes: ['把元当作万元，大了一万倍', '格里再写“万元”', '2021 年以后仍填项目数'],
    en: english[8],
  },
  {
    number: 9,
    title: '政府集中采购',
    disclose: '集中采购的目录、标准和实施情况。',
    counting: '只有 2019 年式样要填；采购总金额没有规定单位，写明单位为好。',
    mistakes: [
      '2021 年起还保留这一块',
      '采购项目数量为 0，金额却大于 0',
      '把全部采购都算上，连分散采购、自行采购也在内',
    ],
    en: english[9],
  },
  {
    number: 10,
    title: '重大建设项目',
    disclose: '重大建设项目的批准与实施情况。',
    counting: IN_NARRATIVE,
    mistakes: [],
    en: english[10],
  },
  {
    number: 11,
    title: '民生政策',
    disclose: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施与实施情况。',
    counting: IN_NARRATIVE,
    mistakes: [],
    en: english[11],
  },
  {
    number: 12,
    title: '突发公共事件',
    disclose: '突发公共事件的预案、预警和应对情况。',
    counting: IN_NARRATIVE,
    mistakes: [],
    en: english[12],
  },
  {
    number: 13,
    title: '监督检查',
    disclose: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况。',
    counting: IN_NARRATIVE,
    mistakes: [],
    en: english[13],
  },
  {
    number: 14,
    title: '公务员招考',
    disclose: '公务员招考的职位、名额、报考条件和录用结果。',
    counting: IN_NARRATIVE,
    mistakes: [],
    en: english[14],
  },
  {
    number: 15,
    title: '其他应当主动公开的信息',
    disclose: '其他法律、法规、规章和国家规定要求主动公开的信息，是兜底的一项。',
    counting: IN_NARRATIVE,
    mistakes: [],
    en: english[15],
  },
] as const satisfies readonly ArticleItem[];
