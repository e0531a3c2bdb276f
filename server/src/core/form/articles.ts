/** An article of the Regulation that stands near Article 20 and matters to the annual report. */
export interface NeighbouringArticle {
  /** The number of the article. */
  readonly number: number;
  /** What the article is about. */
  readonly title: string;
  /** What it says, in plain words. */
  readonly text: string;
  /** The same in English. */
  readonly en: { readonly title: string; readonly text: string };
}

/**
 * Articles 19, 21, 49 and 50 of the Regulation on the Disclosure of Government Information (《政府信息公开条例》, as
 * revised in 2019), in plain words of our own, not in those of the statute.
 */
export const neighbouringArticles = [
  {
    number: 19,
    title: '主动公开的总标准',
    text: '涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的政府信息，应当主动公开。第二十条把这条标准列成了清单。',
    en: {
      title: 'The general test',
      text:
        'Information that touches public interests, that the public needs to know widely or on which the public ' +
        'takes part in deciding must be disclosed proactively. Article 20 turns this test into a list.',
    },
  },
  {
    number: 21,
    title: '地方和基层另外公开的信息',
    text:
      '第二十条之外，设区的市级、县级政府及其部门按本地情况，再公开市政建设、公共服务、公益事业、土地征收、' +
      '房屋征收、治安管理、社会救助等方面的信息；乡镇政府再公开农业农村政策、农田水利、土地承包流转、宅基地审核、' +
      '征收、筹资筹劳、社会救助等方面的信息。年报没有专门的数字格。',
    en: {
      title: 'Further local information',
      text:
        'Beyond Article 20, cities with districts, counties and their departments also disclose, as local ' +
        'conditions require, matters such as public works, public services, expropriation of land and houses, ' +
        'public order and social relief; townships also those of farming and rural policy, irrigation, land ' +
        'contracts, homesteads, expropriation, levies of money and labour, and social relief. The report has no ' +
        'cell for them.',
    },
  },
  {
    number: 49,
    title: '年度报告的时限',
    text:
      '县级以上政府部门每年 1 月 31 日前向主管部门提交上一年度的年度报告并公布；' +
      '县级以上地方政府的主管部门每年 3 月 31 日前公布本级政府的年度报告。乡镇没有单独列出。',
    en: {
      title: 'When the report is due',
      text:
        'Departments of governments at county level and above submit and publish the report of the past year by 31 ' +
        'January; the competent department of a local government at county level or above publishes the report of ' +
        'that government by 31 March. Townships are not named.',
    },
  },
  {
    number: 50,
    title: '年度报告的内容',
    text:
      '年度报告写五类内容：主动公开，申请的收到和处理，复议和诉讼，存在的问题及改进（各级政府另写考核、评议、' +
      '责任追究），其他需要报告的事项。统一格式由全国主管部门规定。格式里的“一、总体情况”是综述，不在五类之内，' +
      '所以六个部分等于一加五。',
    en: {
      title: 'What the report holds',
      text:
        'Five kinds of content: proactive disclosure; requests received and handled; reconsideration and ' +
        'litigation; problems and improvement (governments also report assessment, public appraisal and ' +
        'accountability); other matters. The national competent department sets the form. Its part one is an ' +
        'overview outside these five, hence six parts.',
    },
  },
] as const satisfies readonly NeighbouringArticle[];
