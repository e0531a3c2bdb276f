/** What there is to say of an item, in one language. */
export interface ItemWords {
  /** What the item is about. */
  readonly title: string;
  /** What has to be disclosed, in plain words. */
  readonly disclose: string;
  /** The cells that the item feeds, by form; null where the forms have no cell for it. */
  readonly figure: FigureByForm | null;
  /** How it is counted. */
  readonly counting: string;
  /** What is often done wrong. */
  readonly mistakes: readonly string[];
}

/** What an item of Article 20 asks to be disclosed and which figures of the annual report it feeds. */
export interface ArticleItem extends ItemWords {
  /** The number of the item, 1 to 15. */
  readonly number: number;
  /** The same in English, in short. */
  readonly en: ItemWords;
}

/** Where a figure stands in the form of 2019 and in the form of 2021. */
export interface FigureByForm {
  readonly '2019': string;
  readonly '2021': string;
}
