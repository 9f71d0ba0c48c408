/**
 * How words reach us. A platform is known by its name; the other channels by a noun, with the words that
 * may stand before it kept in the channel's name (*late-night address*).
 */
export interface Channel {
  readonly name: string
  /** Words in lower case; a row may have several spellings. */
  readonly words: readonly (readonly string[])[]
}

const platforms = `
X: x, x formerly twitter
Twitter: twitter
Truth Social: truth social, truthsocial
Telegram: telegram
Facebook: facebook
Instagram: instagram
Threads: threads
Bluesky: bluesky
Mastodon: mastodon
LinkedIn: linkedin
TikTok: tiktok
YouTube: youtube
WhatsApp: whatsapp
Weibo: weibo
WeChat: wechat
VKontakte: vkontakte, vk
Substack: substack
Reddit: reddit
`

/** Written channels and spoken ones. A name of `*` stands for the noun with the words before it. */
const occasions = `
press conference: press conference, news conference, presser
press briefing: press briefing, news briefing, briefing
interview: interview
phone call: phone call, telephone call, phone conversation, telephone conversation
video call: video call, videoconference
letter: letter
statement: statement, communique, communiqué, press release
*: address, speech, video message, broadcast, video
op-ed: op-ed, opinion piece, guest article
podcast: podcast
testimony: testimony
memo: memo, memorandum
email: email, e-mail
rally: rally
`

const read = (lines: string): readonly Channel[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [name, words] = line.split(': ') as [string, string]
      return { name, words: words.split(', ').map(spelling => spelling.split(' ')) }
    })

export const PLATFORMS = read(platforms)
export const OCCASIONS = read(occasions)

/** What may stand between an occasion's noun and its preposition and belongs to its name: kinds of address. */
export const KINDS: ReadonlySet<string> = new Set([
  'televised',
  'television',
  'tv',
  'radio',
  'video',
  'nightly',
  'night-time',
  'late-night',
  'evening',
  'weekly',
  'recorded',
  'pre-recorded',
  'inaugural',
  'national',
  'nationwide',
  'keynote',
  'farewell',
  'state',
  'budget',
  'new',
  'joint',
  'online',
  'live',
  'night',
])

/** News agencies, papers and stations, when they stand between us and a speaker (*told Reuters*). */
export const OUTLETS: ReadonlySet<string> = new Set([
  'reuters',
  'bloomberg',
  'associated press',
  'the associated press',
  'ap',
  'afp',
  'agence france-presse',
  'tass',
  'ria novosti',
  'ria',
  'interfax',
  'xinhua',
  'kyodo',
  'kyodo news',
  'yonhap',
  'anadolu',
  'anadolu agency',
  'irna',
  'ansa',
  'dpa',
  'efe',
  'pti',
  'ani',
  'ukrinform',
  'cnn',
  'bbc',
  'the bbc',
  'fox news',
  'nbc',
  'nbc news',
  'cbs',
  'cbs news',
  'abc',
  'abc news',
  'msnbc',
  'cnbc',
  'sky news',
  'al jazeera',
  'axios',
  'politico',
  'npr',
  'rte',
  'the guardian',
  'the times',
  'the new york times',
  'new york times',
  'the washington post',
  'washington post',
  'the wall street journal',
  'wall street journal',
  'financial times',
  'the financial times',
  'the economist',
  'der spiegel',
  'bild',
  'le monde',
  'le figaro',
  'haaretz',
  'the telegraph',
  'the independent',
  'usa today',
])
