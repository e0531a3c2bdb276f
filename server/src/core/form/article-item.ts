/** What there is to say of an item, in one language. */
export interface ItemWords {
  /** What the item is about. */
  readonly title: string;
  /** What has to be disclosed, in plain words. */
  readonly disclose: string;
  /** How it is counted. */
  readonly counting: string;
  /** What is often done wrong. */
  readonly mistakes: readonly string[];
}

/** What an item of Article 20 asks to be disclosed and how that is counted. Which figures it feeds says the form. */
export interface ArticleItem extends ItemWords {
  /** The number of the item, 1 to 15. */
  readonly number: number;
  /** The same in English, in short. */
  readonly en: ItemWords;
}
