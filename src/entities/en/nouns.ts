/** Not on the shelf: word lists that the rules read. Lemmas, in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** One human being, beside the titles of `titles.ts`. */
export const PERSON_NOUNS = words(`
person man woman boy girl child victim witness source insider suspect defendant prisoner hostage detainee captive
survivor passenger patient customer resident refugee migrant soldier fighter gunman militant guard pilot sailor officer
neighbour neighbor friend colleague husband wife son daughter mother father brother sister uncle aunt cousin widow
grandfather grandmother predecessor successor rival opponent counterpart critic supporter loyalist ally lawmaker
newcomer guest host speaker participant member employee employer worker official diplomat negotiator mediator
representative delegate aide adviser advisor spokesman spokeswoman spokesperson envoy minister expert analyst observer
leader commander chief veteran interpreter arbitrator intermediary candidate voter citizen national dissident
billionaire tycoon oligarch magnate statesman politician
teenager teen youth infant baby toddler kid adult elder guy lady gentleman bride groom spouse fiance fiancee girlfriend
boyfriend lover roommate classmate teammate landlord tenant motorist cyclist pedestrian rider traveller traveler tourist
visitor monk nun priest pilgrim poet painter sculptor composer architect designer photographer filmmaker producer
performer dancer rapper drummer guitarist athlete runner swimmer player pitcher goalkeeper champion winner pupil graduate
lecturer tutor mentor trainer surgeon dentist psychiatrist therapist paramedic chemist programmer developer inventor
explorer juror plaintiff sheriff constable trooper firefighter inmate convict criminal thief robber murderer killer shooter
attacker assailant perpetrator kidnapper terrorist bomber spy hacker whistleblower informant supervisor clerk cashier
receptionist waiter waitress chef cook mechanic chauffeur sailor fisherman shepherd hunter gardener shopkeeper vendor
merchant entrepreneur heir heiress duke servant slave maid nanny orphan twin sibling grandson granddaughter narrator
reader user client consumer shopper donor intern apprentice recruit cadet corporal rebel protester demonstrator
deserter conscript seller buyer lender borrower broker`)

/** Nouns that tell a gender. */
export const GENDERED: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...'man boy husband son father brother uncle grandfather gunman spokesman businessman chairman king prince statesman widower nephew policeman congressman salesman fisherman gentleman actor waiter duke emperor'
    .split(' ')
    .map(noun => [noun, 'male'] as const),
  ...'woman girl wife daughter mother sister aunt grandmother spokeswoman businesswoman chairwoman queen princess widow niece policewoman congresswoman actress waitress duchess empress'
    .split(' ')
    .map(noun => [noun, 'female'] as const),
])

/** Those whom the news quotes without a name. */
export const SOURCE_NOUNS = words(`
official diplomat source spokesman spokeswoman spokesperson negotiator aide adviser advisor minister lawmaker
representative analyst expert insider observer envoy delegate mediator officer commander witness resident lawyer
economist researcher activist campaigner critic senator person soldier worker trader investigator prosecutor
intermediary leader executive economist strategist historian scholar reporter journalist participant`)

/** Many who act together: *allies*, *rebels*, *workers*. Plural or collective. */
export const GROUP_NOUNS = words(`
ally partner side party country nation state government leader delegation team coalition rebel force troop militant
fighter separatist insurgent worker union protester demonstrator resident family relative lawmaker minister expert
analyst activist negotiator mediator power member people official diplomat source aide adviser advisor critic opponent
supporter guarantor neighbour neighbor neighbouring soldier hostage captive prisoner employer employee striker teacher
nurse doctor driver farmer trader investor observer inspector monitor envoy representative delegate senator voter
journalist reporter intermediary broker capital camp faction bloc rival foe adversary counterpart president premier
chancellor king ambassador general commander executive student citizen civilian refugee migrant campaigner scientist
economist signatory creditor donor lender bondholder shareholder
docker dockworker longshoreman miner mineworker pilot steelworker autoworker carworker metalworker railwayman seafarer
seaman crewman trucker haulier courier medic midwife firefighter policeman paramedic physician clinician pharmacist
lecturer academic professor cleaner carer porter postman fisherman grower rancher herder importer exporter producer
supplier manufacturer carmaker automaker airline retailer refiner shipper insurer landlord tenant actor writer performer
screenwriter musician footballer player attendant controller technician electrician builder dissident exile islander
settler elder chieftain warlord clan tribe gang guerrilla jihadist islamist paramilitary peacekeeper mercenary gunman
kidnapper abductor captor hijacker pirate hardliner moderate militia brigade faction bank company firm operator
club studio newspaper publisher regulator inspector scientist climber petitioner claimant picket picketer apprentice
parent passenger commuter consumer pensioner taxpayer voter believer general colonel officer cleric mullah imam bishop
mayor governor councillor ambassador commissioner chairman monarch king prince emir`)

/** A government or what stands for it: *the Ukrainian government*, *the Russian side*. */
export const GOVERNMENT_NOUNS = words(
  'government side administration authority regime leadership cabinet kremlin junta',
)

/** A body that may say things and is called *it*. */
export const BODY_NOUNS = words(`
ministry company bloc union alliance group agency party court parliament military army navy police council commission
committee department organisation organization firm carmaker automaker bank regulator federation association
movement militia assembly congress senate house office embassy consulate board corporation airline club ngo charity
watchdog broadcaster newspaper network presidency chancellery coalition delegation mission institute institution
force forces employer operator manufacturer producer retailer conglomerate cartel syndicate tribunal intelligence
secretariat panel opposition crew management staff workforce gang clan tribe consortium troika quartet lobby jury
hospital clinic university municipality studio publisher insurer lender brigade battalion guild confederation caucus
authority shipyard startup start-up supplier railway utility subsidiary legislature judiciary clergy synod monarchy`)

/** Words that count a pair: *the two leaders*, *both sides*. */
export const PAIRS = words('two both pair')

/** Kin and staff that a possessor has: *his wife*, *her adviser*. Never the possessor's own office. */
export const KIN = words(`
wife husband son daughter mother father brother sister parent uncle aunt cousin nephew niece grandfather grandmother
widow friend colleague family partner child`)

/** What a thing cannot have, and a government, army or company can: *its forces*, *its president*. */
export const OWNED_BY_PARTIES = words(`
force troop army military president government territory border sovereignty people citizen ally neighbour neighbor
leader minister official negotiator delegation spokesman spokeswoman spokesperson economy soil commitment obligation
demand offer proposal position stance threat promise pledge ultimatum response answer reply refusal decision intention
willingness readiness nuclear airspace allies forces troops member worker employee staff board chief executive offensive
invasion attack strike campaign war security embassy ambassador interest side part hostage prisoner fighter soldier
counterpart policy sanction tariff industry export import parliament currency navy conditions condition inspector
monitor negotiator diplomat peacekeeper pilot driver fleet warplane missile drone stockpile uranium delegation envoy
counteroffer counter-offer deadline ceasefire truce embargo blockade`)

/** What only a party does: the subject of these is a person, a government or another body. */
export const PARTY_VERBS = words(`
say tell agree accept reject refuse offer propose demand threaten warn promise pledge vow announce declare deny confirm
insist ask urge call want seek hope plan intend agree decide order launch attack invade withdraw retaliate respond
negotiate meet talk impose lift suspend halt stop resume honour honor violate breach break sign ratify condemn welcome
criticise criticize accuse blame doubt believe think know expect wish need prefer hesitate wait release free swap
exchange hold seize occupy annex recognise recognize support back oppose veto boycott strike publish host mediate send
receive deploy surrender compromise concede yield cooperate comply commit consider discuss admit acknowledge claim add
note stress reiterate signal suggest request invite join leave quit abandon try aim fear await anticipate pay buy sell
supply deliver improve raise lower cut revise change present table renew extend expand reduce ease tighten expel recall
summon respect implement fulfil fulfill keep drop scrap freeze restart reopen open close shut restore adopt abide ban allow let permit block back help fight defend resist fail continue begin start`)

/** Nouns of place that a city has; a city that has other things stands for its government. */
export const CIVIC_NOUNS = words(`
street airport suburb metro subway resident outskirt mayor centre center skyline station square university museum
hospital hotel restaurant district neighbourhood neighborhood region population river harbour harbor port cathedral
stadium school market building summit conference weather`)

/** Going somewhere: *to Moscow* after these is a place. */
export const MOTION = words(`
go travel fly arrive return come visit trip flight journey move head rush drive walk sail march drive tour fly send
deport extradite transfer deploy bring take evacuate relocate invite hurry commute advance retreat deliver ship ship
transport convoy road train route bus pilgrimage`)

/** Words in a body's name that let the article call it by the noun: *the union* is the Metalworkers' Federation. */
export const NAME_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['union', words('union unions federation guild workers teamsters brotherhood trades labor labour unison')],
  [
    'company',
    words(
      'company inc corp corporation ltd plc group motors airlines airways bank industries steel energy oil gas holdings ag sa railways systems pharma technologies foods mining media telecom electric',
    ),
  ],
  ['firm', words('company inc corp corporation ltd plc group partners holdings llp')],
  ['carmaker', words('motors motor auto automobile automotive cars')],
  ['airline', words('airlines airways air')],
  ['bank', words('bank banque banco')],
  ['ministry', words('ministry')],
  ['party', words('party democrats labour conservatives socialists greens liberals alliance')],
  ['agency', words('agency')],
  ['council', words('council')],
  ['court', words('court tribunal')],
  ['committee', words('committee')],
  ['commission', words('commission')],
  ['alliance', words('alliance nato pact')],
  ['bloc', words('union bloc community')],
  ['group', words('group')],
  ['police', words('police')],
  ['movement', words('movement front')],
])
