import type { ItemWords } from './article-item.ts';

/** How an item without a cell of its own shows in a report. */
const IN_NARRATIVE =
  'No figure of its own; the number of items usually stands in part one, “（一）主动公开”. Only the sum of the ' +
  'parts is checked.';

/** The fifteen items of Article 20 in English, in short, by their numbers. */
export const english = {
  1: {
    title: 'Administrative regulations, rules and normative documents',
    disclose:
      'The rules that the office itself has made. For nearly all offices these are normative documents only; few ' +
      'may make rules (“规章”), and only the State Council administrative regulations.',
    counting:
      'By document, those made in the name of the office only; of a joint document the leading office ' +
      'counts it; as at 31 December. The form of 2021 asks what is in force (issued, repealed, standing), ' +
      'that of 2019 what was made and published.',
    mistakes: [
      'Notices, forwarded documents, appointments and news items counted as normative documents',
      'A county government or a local department with more than 0 in the row of rules (“规章”)',
      'The number of items on the website filled in',
      'Documents in force filled in as all that were ever issued',
      'Fewer in force than issued in the year, with none repealed',
      'Last year’s stock plus issued less repealed is not what is in force, and nothing explains it',
    ],
  },
  2: {
    title: 'Basic information on the office',
    disclose: 'Its functions, structure, address and hours, contact details and the name of its head.',
    counting:
      'No figure of its own; part one, “主动公开”, often gives the number of updates. The contact details ' +
      'in the preamble have to agree with those published here.',
    mistakes: ['Name, address or telephone not updated after a reorganisation', 'The old name still under the report'],
  },
  3: {
    title: 'Plans and policies',
    disclose: 'Economic and social development plans, special and regional plans, and related policies.',
    counting: IN_NARRATIVE,
    mistakes: ['Only explanations of plans published, not the plans'],
  },
  4: {
    title: 'Statistics',
    disclose: 'Economic and social development statistics: bulletins, monthly figures, yearbooks.',
    counting: IN_NARRATIVE,
    mistakes: ['Figures in the text defined otherwise than in the statistical bulletin'],
  },
  5: {
    title: 'Licences and other services to the public',
    disclose: 'Basis, conditions, procedure and results of each matter handled.',
    counting:
      '“项目数量” counts matters, the entries of the list; “处理决定数量” counts the decisions of the year, those ' +
      'that grant and those that refuse.',
    mistakes: [
      'The number of matters filled in as the number of decisions',
      'An office without power to license fills in the figures of its subordinate units',
      'Counted again by the former department after licensing was moved to an approval bureau',
      'The row “其他对外管理服务事项” kept after 2021',
    ],
  },
  6: {
    title: 'Penalties and coercive measures',
    disclose:
      'Basis, conditions and procedure, and the penalty decisions that the office holds to be of some public ' +
      'concern.',
    counting:
      'Penalty decisions of the year in the name of the office; coercion is both measures and ' +
      'enforcement. After enforcement was merged, the enforcing body reports.',
    mistakes: [
      'Decisions published filled in instead of decisions made',
      'Cases opened counted as decisions',
      'At odds with the enforcement statistics or the published lists of licences and penalties',
    ],
  },
  7: {
    title: 'Budgets and final accounts',
    disclose: 'Budget and final accounts; in the report of a government, those of its own level.',
    counting: IN_NARRATIVE,
    mistakes: ['Items of financial information counted twice in the text'],
  },
  8: {
    title: 'Administrative fees',
    disclose: 'The fees charged, their basis and their rates.',
    counting:
      'In the form of 2021 the total actually received in the year, in units of 10,000 yuan (“万元”), with ' +
      'decimals if need be. Fees for handling requests are administrative fees: they are part of it, and ' +
      'are stated in part six as well.',
    mistakes: [
      'Yuan filled in for “万元”: ten thousand times too much',
      '“万元” written in the cell again',
      'The number of items still filled in after 2021',
    ],
  },
  9: {
    title: 'Centralised government procurement',
    disclose: 'Catalogue, standards and implementation of centralised procurement.',
    counting: 'Only the form of 2019 asks for it; it fixes no unit for the total amount, so the unit is best written.',
    mistakes: [
      'The block kept from 2021 on',
      'An amount above 0 with 0 projects',
      'All procurement counted, that which is not centralised too',
    ],
  },
  10: {
    title: 'Major construction projects',
    disclose: 'Approval and implementation of major construction projects.',
    counting: IN_NARRATIVE,
    mistakes: [],
  },
  11: {
    title: 'Public welfare',
    disclose:
      'Policies and measures on poverty relief, education, health care, social security and employment, and how ' +
      'they are carried out.',
    counting: IN_NARRATIVE,
    mistakes: [],
  },
  12: {
    title: 'Public emergencies',
    disclose: 'Emergency plans, warnings and the response to public emergencies.',
    counting: IN_NARRATIVE,
    mistakes: [],
  },
  13: {
    title: 'Supervision and inspection',
    disclose:
      'Inspections in environmental protection, public health, work safety, food and drugs, and product quality.',
    counting: IN_NARRATIVE,
    mistakes: [],
  },
  14: {
    title: 'Civil service recruitment',
    disclose: 'Posts, numbers, conditions of application and results of recruitment.',
    counting: IN_NARRATIVE,
    mistakes: [],
  },
  15: {
    title: 'Other information',
    disclose: 'Whatever else laws, regulations, rules and state provisions require to be disclosed.',
    counting: IN_NARRATIVE,
    mistakes: [],
  },
} as const satisfies Readonly<Record<number, ItemWords>>;
