/**
 * The rows of curated knowledge: plain data, one row a line, in `data/`. A user's own file has the same shape.
 * A row says only what holds for a span of days; nothing here is a judgement about recognition or borders.
 */
export interface KnowledgeData {
  readonly countries: readonly Country[]
  readonly organisations: readonly Organisation[]
  readonly tenures: readonly Tenure[]
}

export interface Country {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
  readonly alpha3: string
  /** As most English-language news writes it: `Ukraine`, `United States`, `Turkey`. */
  readonly name: string
  /** Other names, with their abbreviations and older or native spellings: `U.S.`, `America`, `Türkiye`. */
  readonly names: readonly string[]
  /** `French`, `US`, `American`. */
  readonly adjectives: readonly string[]
  /** Its people, singular and plural: `Frenchman`, `Ukrainians`. */
  readonly demonyms: readonly string[]
  /** Capital with its spellings, for *Kyiv says*; the seat of government where the two differ. */
  readonly capitals: readonly string[]
  /** Houses and quarters that stand for the government, without *the*: `Kremlin`, `Downing Street`. */
  readonly seats: readonly string[]
  /** The office that *the French leader* means; null where usage is divided. */
  readonly leader: 'head-of-state' | 'head-of-government' | null
}

export type OrganisationKind =
  | 'intergovernmental'
  | 'government-body'
  | 'legislature'
  | 'court'
  | 'armed-force'
  | 'armed-group'
  | 'party'
  | 'union'
  | 'company'
  | 'bank'
  | 'media'
  | 'platform'
  | 'charity'
  | 'other'

export interface Organisation {
  /** Kebab-case and for ever: `un`, `opec`, `hamas`. */
  readonly id: string
  readonly name: string
  /** Abbreviations and other names: `U.N.`, `United Nations`. */
  readonly aliases: readonly string[]
  readonly kind: OrganisationKind
  /** Alpha-3 of the country it belongs to; null for unions of states and for those of no one country. */
  readonly country: string | null
  /** Cities or houses that stand for it in the news: `Brussels`, `Turtle Bay`. */
  readonly seats?: readonly string[]
  /** What the news calls it with a definite article: `bloc`, `alliance`, `movement`, `carmaker`. */
  readonly nouns?: readonly string[]
}

export type Office =
  | 'head-of-state'
  | 'head-of-government'
  | 'deputy-head'
  | 'foreign-minister'
  | 'defence-minister'
  | 'finance-minister'
  | 'trade-minister'
  | 'interior-minister'
  | 'energy-minister'
  | 'climate-minister'
  | 'security-adviser'
  | 'minister'
  | 'spokesperson'
  | 'envoy'
  | 'negotiator'
  | 'ambassador'
  | 'head-of-organisation'
  | 'deputy-head-of-organisation'
  | 'party-leader'
  | 'legislature-speaker'
  | 'military-chief'
  | 'intelligence-chief'
  | 'central-banker'
  | 'former-leader'
  | 'other'

/** One person in one office for a span of days. */
export interface Tenure {
  /** The name as most English-language news writes it: `Volodymyr Zelenskyy`. Rows of one person share it. */
  readonly person: string
  /** Other spellings and names, needed once a person: `Volodymyr Zelensky`, `Bibi`, `MBS`. */
  readonly aliases?: readonly string[]
  readonly gender: 'female' | 'male' | null
  /** The office in words: `President of Ukraine`, `Secretary of State of the United States`. */
  readonly role: string
  readonly office: Office
  /** Alpha-3 of the country served; null in an office of an organisation without one. */
  readonly country: string | null
  /** Organisation id: for offices such as `Secretary-General of the United Nations` or a ministry's spokesperson. */
  readonly organisation?: string
  /** What an envoy or adviser deals with: alpha-3 codes or words, `UKR`, `Middle East`. */
  readonly about?: readonly string[]
  /** First and last day, `YYYY-MM-DD` or `YYYY-MM` or `YYYY`; `to` null while it lasts. */
  readonly from: string
  readonly to: string | null
}

/** What a user hands in beside the curated data: any of the tables. */
export type UserKnowledge = Partial<KnowledgeData>
