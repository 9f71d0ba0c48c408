/** Not on the shelf: words of worlds in which people meet, strike, threaten and concede without negotiating. */

/** Lemmas parted by spaces. Names of worlds are for the reader; all count alike. */
const WORLDS: Readonly<Record<string, string>> = {
  sport:
    'match game season player standings assist goal league coach midfielder goalkeeper winger quarterback touchdown tournament championship inning halftime kick-off kickoff offside batsman wicket bowler rebound athlete racing lap fixture stadium squad referee penalty-kick hat-trick header scorer playoff playoffs semifinal quarter-final basketball football cricket tennis rugby hockey baseball golf boxing cyclist sprinter medal teammate rookie roster dugout pitcher nba nfl fifa uefa grandslam derby relegation',
  stage:
    'album song singer rapper actor actress film movie novel memoir painting exhibition gallery concert gig celebrity award episode podcast drag fashion makeup choreography comedian playwright museum artist musician guitarist drummer orchestra opera ballet sculpture poet poem poetry screenplay filmmaker screenwriter studio sitcom soap premiere trailer soundtrack setlist festival pop rap rock hip-hop nightclub tattoo wardrobe runway designer model broadway hollywood netflix grammy oscar brits chart-topping single',
  home: 'girlfriend boyfriend breakup dating wedding divorce honeymoon recipe kitchen bedroom therapist therapy psychoanalyst sadness grief lover marriage husband wife pregnancy nanny puppy garden holiday-maker couple bestie selfie hug yoga diet',
  nature:
    'dolphin whale sea-lion orca zoo aquarium species habitat telescope galaxy fossil hurricane tornado wildfire blaze earthquake',
}

/** Lemmas of public dealings; a page that has as many of them as of the others is not of another world. */
const DEALINGS =
  'talk talks negotiation negotiator agreement deal treaty accord truce ceasefire cease-fire proposal offer demand minister ministry government president parliament sanction tariff union employer strike wage coalition envoy ambassador diplomat diplomacy embassy summit delegation mediator mediation hostage prisoner troop border quota court lawmaker senator congress policy bloc commission dispute contract war military official foreign trade party vote election bill state security sovereignty dialogue conflict crisis opposition chancellor republic army rebel militia pay worker workers'

export const FOREIGN: ReadonlySet<string> = new Set(Object.values(WORLDS).flatMap(words => words.split(' ')))
export const OF_DEALINGS: ReadonlySet<string> = new Set(DEALINGS.split(' '))

/** Head nouns of people in private life, whoever they are. */
export const PRIVATE: ReadonlySet<string> = new Set(
  'man woman boy girl baby child mother father mom dad mum parent wife husband friend girlfriend boyfriend fan viewer user buyer shopper customer visitor patient reader survivor victim performer player singer bride groom critic actor actress artist author writer founder host person anybody somebody everyone someone guest guy kid teenager student pupil people audience spectator follower subscriber tourist passenger owner editor reporter journalist stranger lady gentleman relative son daughter brother sister uncle aunt witness suspect defendant celebrity star comedian director producer teammate coach keeper candidate voter investor lender analyst economist trader consumer shareholder taxpayer'.split(
    ' ',
  ),
)

/** … and of one among many, who speaks for nobody when alone. */
export const ONE_OF_MANY: ReadonlySet<string> = new Set(
  'employee worker member staffer colleague resident citizen teacher nurse driver farmer farmhand pilot officer woman villager volunteer activist supporter protester'.split(
    ' ',
  ),
)

/** Offices that speak for nobody but their holder. */
export const APART_ROLES =
  /\b(?:coach|reporter|actor|actress|singer|editor|author|attorney|lawyer|doctor|professor|analyst|player|captain|host|founder|lady|comedian|artist|director of|driver|striker|correspondent|columnist|psycho\w+|therapist|owner|star|model)\b/i

/** Names of bodies that play, print, teach or entertain. */
export const APART_NAMES =
  /\b(?:TV|Times|Post|News|Magazine|Press|Radio|Club|School|College|Orchestra|Theat(?:re|er)|Band|Records|Museum|Gallery|FC|AFC|Rovers|Wanderers|Athletic|Rebels|Podcast|Show|Films?|Pictures|Studios?|Reuters|AP|AFP|BBC|CNN|CNBC|NBC|ABC|CBS|Guardian|Telegraph|Independent|Intercept|Bloomberg|Politico|Axios|TASS|Tass|Interfax|Jazeera|Daily|Journal|Herald|Tribune|Gazette|Network|Mail|Economist|Spiegel|Bild)$/

/** Words of office, whoever's it is: before or behind a name they make its bearer speak for more than one. */
export const OFFICE =
  /\b(?:[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Cc]hancellor|[Pp]remier|[Ss]ecretary|[Gg]overnor|[Mm]ayor|[Ss]enator|[Ss]en\.|[Rr]ep\.|[Gg]ov\.|[Cc]ongress(?:man|woman)|[Aa]mbassador|[Ee]nvoy|[Nn]egotiator|[Mm]ediator|[Dd]iplomat|[Cc]ommissioner|[Gg]eneral|Gen\.|Colonel|Admiral|[Cc]ommander|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]ope|[Bb]ishop|[Aa]yatollah|[Ss]heikh|[Ll]eader|[Cc]hief|[Hh]ead|[Cc]hair(?:man|woman|person)?|[Ss]pokes(?:man|woman|person)|[Rr]epresentative|[Oo]fficial|[Dd]irector|[Dd]elegate|[Ll]awmaker|MP|MEP|[Ss]peaker|[Jj]udge|[Jj]ustice|CEO|[Pp]rosecutor|[Ww]arlord)\b/

/** Those who bear arms, by a word of their name. */
export const FIGHTERS =
  /\b(?:rebels?|insurgents?|militants?|fighters?|army|armies|forces|troops|soldiers|guerrillas?|jets?|drones?|militias?|gunmen|Hezbollah|Hamas|Houthis?)\b/i

/** Where people write: behind *on* they are a place, unless they are called on to do something. */
export const PLATFORM_NAMES =
  /^(?:X|Twitter|Truth Social|Facebook|Instagram|Telegram|YouTube|TikTok|WhatsApp|Weibo|WeChat|Threads|Bluesky|LinkedIn|Reddit|VK|Signal|Mastodon|Substack)$/
