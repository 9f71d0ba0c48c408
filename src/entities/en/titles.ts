import type { Office } from '../knowledge-data.ts'

/** Not on the shelf: a table that the rules read. */

/**
 * The words that name an office or a rank, in singular, and the classes of office that they may mean. They stand
 * before a name ("Foreign Minister X"), after it ("X, the foreign minister") and alone ("the foreign minister").
 */
export interface Title {
  readonly words: string
  readonly offices: readonly Office[]
  readonly gender: 'female' | 'male' | null
}

const HEAD = ['head-of-state'] as const
const GOVERNMENT = ['head-of-government'] as const
const TOP = ['head-of-state', 'head-of-government', 'head-of-organisation', 'party-leader'] as const
const BODY = [
  'head-of-organisation',
  'deputy-head-of-organisation',
  'central-banker',
  'intelligence-chief',
] as const

const ROWS: readonly (readonly [string, readonly Office[], ('female' | 'male')?])[] = [
  ['president', ['head-of-state', 'head-of-organisation', 'legislature-speaker']],
  ['prime minister|premier|pm|taoiseach', GOVERNMENT],
  ['chancellor', ['head-of-government', 'finance-minister']],
  ['king|emir|emperor|sultan|sheikh|crown prince|prince', ['head-of-state', 'head-of-government'], 'male'],
  ['queen|empress|princess', HEAD, 'female'],
  ['monarch|head of state|supreme leader|ayatollah|pope|pontiff', HEAD],
  ['head of government', GOVERNMENT],
  ['leader', TOP],
  ['vice president|vice-president|deputy president', ['deputy-head', 'deputy-head-of-organisation']],
  ['deputy prime minister|vice premier|vice-premier|deputy premier', ['deputy-head']],
  [
    'foreign minister|foreign secretary|secretary of state|minister of foreign affairs|external affairs minister|' +
      'top diplomat|chief diplomat|minister for foreign affairs|minister of external affairs',
    ['foreign-minister'],
  ],
  [
    'foreign policy chief|high representative',
    ['foreign-minister', 'deputy-head-of-organisation', 'head-of-organisation'],
  ],
  [
    'defence minister|defense minister|defence secretary|defense secretary|secretary of defense|war secretary|' +
      'secretary of war|defence chief|defense chief|pentagon chief|minister of defence|minister of defense',
    ['defence-minister', 'military-chief'],
  ],
  [
    'finance minister|treasury secretary|chancellor of the exchequer|finance secretary|minister of finance|treasurer',
    ['finance-minister'],
  ],
  [
    'trade minister|commerce minister|commerce secretary|trade secretary|trade representative|trade commissioner|' +
      'trade chief|minister of commerce|minister of trade|economy minister|business secretary',
    ['trade-minister', 'finance-minister'],
  ],
  [
    'interior minister|home secretary|interior secretary|security minister|minister of interior',
    ['interior-minister'],
  ],
  ['energy minister|energy secretary|oil minister', ['energy-minister']],
  ['climate minister|environment minister|climate envoy', ['climate-minister', 'envoy']],
  [
    'minister|secretary|health minister|justice minister|labour minister|labor minister|transport minister|' +
      'agriculture minister|education minister|culture minister|deputy minister|deputy foreign minister|' +
      'health secretary|transport secretary|labor secretary|attorney general|cabinet minister|state secretary',
    [
      'minister',
      'foreign-minister',
      'defence-minister',
      'finance-minister',
      'trade-minister',
      'interior-minister',
    ],
  ],
  [
    'national security adviser|national security advisor|security adviser|security advisor',
    ['security-adviser'],
  ],
  ['spokesman', ['spokesperson'], 'male'],
  ['spokeswoman', ['spokesperson'], 'female'],
  ['spokesperson|press secretary|spox', ['spokesperson']],
  ['envoy|special envoy|special representative|emissary', ['envoy']],
  [
    'negotiator|chief negotiator|lead negotiator|mediator|chief mediator|top negotiator',
    ['negotiator', 'envoy'],
  ],
  ['ambassador|permanent representative|high commissioner', ['ambassador']],
  [
    'secretary-general|secretary general|director general|director-general|general secretary|commissioner|' +
      'chief executive|chief executive officer|ceo|managing director|governor|chief|head|director|chair|chairperson|' +
      'boss|chief of staff|deputy head|deputy director|co-chair|executive director|superintendent|coordinator',
    BODY,
  ],
  ['chairman', BODY, 'male'],
  ['chairwoman', BODY, 'female'],
  ['speaker', ['legislature-speaker']],
  [
    'general|admiral|colonel|major|lieutenant|captain|commander|marshal|brigadier|army chief|military chief|' +
      'chief of the general staff|lieutenant general|major general|commander in chief|commander-in-chief|field marshal|' +
      'sergeant|lieutenant colonel',
    ['military-chief'],
  ],
  [
    'mayor|senator|congressman|representative|lawmaker|deputy|legislator|councillor|mp|delegate|governor-general',
    ['other'],
  ],
  ['congresswoman', ['other'], 'female'],
  [
    'adviser|advisor|aide|senior adviser|top aide|top adviser|counsellor|counselor|strategist',
    ['security-adviser', 'other'],
  ],
  [
    'president-elect|prime minister-elect|premier-elect|prime minister-designate|chancellor-designate',
    ['other'],
  ],
  ['official|diplomat|officer|founder|co-founder|organiser|organizer|delegation head', ['other']],
  [
    'analyst|economist|professor|researcher|scientist|historian|expert|author|journalist|reporter|editor|' +
      'columnist|lawyer|attorney|solicitor|barrister|judge|justice|prosecutor|doctor|teacher|nurse|driver|' +
      'engineer|activist|campaigner|scholar|fellow|physicist|writer|novelist|poet|artist|actor|singer|musician|' +
      'coach|player|manager|owner|astronaut|detective|candidate|politician|publisher|biologist|psychologist|' +
      'archbishop|bishop|cardinal|imam|rabbi|pastor|reverend|coordinator|consultant|trader|banker|' +
      'secretary-treasurer|shop steward|convener|steward|organizer|resident|student|volunteer|veteran|farmer|worker',
    ['other'],
  ],
  [
    'counterpart|predecessor|successor|rival|opponent|colleague|ally|partner|friend|supporter|critic|loyalist|opposite number',
    ['other'],
  ],
  ['wife|daughter|sister|mother', ['other'], 'female'],
  ['husband|son|brother|father', ['other'], 'male'],
  ['actress|businesswoman|policewoman', ['other'], 'female'],
  ['businessman|policeman|congressman|sir|lord|baron', ['other'], 'male'],
  ['lady|dame|baroness|duchess', ['other'], 'female'],
]

export const TITLES: ReadonlyMap<string, Title> = new Map(
  ROWS.flatMap(([words, offices, gender]) =>
    words.split('|').map(one => [one, { words: one, offices, gender: gender ?? null }] as const),
  ),
)

/** Titles that tell what somebody is to somebody else: no office. */
export const RELATIONS: ReadonlySet<string> = new Set(
  (
    'counterpart predecessor successor rival opponent colleague ally partner friend supporter critic loyalist wife ' +
    'daughter sister mother husband son brother father'
  ).split(' '),
)

/** Forms of address and rank that stand only before a name, with dots taken away. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['señor', 'male'],
  ['monsieur', 'male'],
  ['herr', 'male'],
  ['don', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['frau', 'female'],
  ['dr', null],
  ['prof', null],
  ['gen', null],
  ['lt', null],
  ['col', null],
  ['capt', null],
  ['sgt', null],
  ['maj', null],
  ['adm', null],
  ['cmdr', null],
  ['brig', null],
  ['sen', null],
  ['rep', null],
  ['gov', null],
  ['rev', null],
  ['hon', null],
  ['amb', null],
  ['pres', null],
  ['st', null],
  ['fr', 'male'],
  ['sheikh', 'male'],
  ['ayatollah', 'male'],
  ['mullah', 'male'],
  ['lt gen', null],
  ['maj gen', null],
])

/** Words that may stand between a country and a title: they change who is meant, or only how grand. */
export const FORMER: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'then',
  'one-time',
  'onetime',
  'ousted',
  'deposed',
])

/** Words before a title that do not change the office: *chief Russian negotiator*, *senior UN official*. */
export const GRADES: ReadonlySet<string> = new Set([
  'acting',
  'interim',
  'caretaker',
  'senior',
  'top',
  'chief',
  'lead',
  'leading',
  'special',
  'deputy',
  'assistant',
  'first',
  'longtime',
  'long-time',
  'veteran',
  'newly',
  'elected',
  'incoming',
  'outgoing',
  'current',
  'new',
  'high-ranking',
  'ranking',
  'opposition',
  'rebel',
  'union',
  'party',
  'main',
  'principal',
  'old',
  'year',
  'hardline',
  'influential',
])

/** Suffixes of a person's name that are no surname. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'junior',
  'senior',
  'phd',
  'md',
  'mp',
  'kc',
  'qc',
])

/** A name that begins with one is a family's: *Von der Leyen*, *Bin Salman*, *De Klerk*. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al am an bin ben ibn abu von van der den de del della di da do dos du des el la le ten ter zu zur'.split(
    ' ',
  ),
)

/** Titles that name one person who leads: what *the two leaders* and *the heads of state* count. */
export const LEADING: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'pm',
  'taoiseach',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'monarch',
  'supreme leader',
  'leader',
  'crown prince',
  'secretary-general',
  'secretary general',
  'head of state',
  'head of government',
  'chairman',
  'chairwoman',
  'chief executive',
  'ceo',
  'general secretary',
  'boss',
  'party leader',
])

/** Chinese and Korean families' names that are no word of English and no first name elsewhere. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'xi wang li zhang liu chen yang huang zhao wu zhou xu zhu hu guo lin gao luo zheng liang xie tang feng deng peng ' +
    'cao zeng xiao tian dong yuan pan cai jiang yu du ye cheng wei su lu ding ren shen yao qin qiu hou jia tan fan fang ' +
    'shi liao dai kong bai meng mao duan lei qian cui gu hao shao nie tsai lai tsang kim park choi jung jeong kang cho ' +
    'yoon jang lim moon shin seo kwon hwang ahn ryu hong jeon ko bae baek heo noh'
  ).split(' '),
)
