/** Not on the shelf: the word classes that frames name. */

/** Lemmas parted by spaces. A frame writes `@offer` for all the words of `offer`. */
const CLASSES: Readonly<Record<string, string>> = {
  offer:
    'offer proposal plan initiative suggestion invitation idea text draft formula framework roadmap compromise package blueprint bid mediation overture',
  demand: 'demand condition request call appeal ultimatum term claim',
  deal: 'agreement deal accord pact treaty settlement truce ceasefire cease-fire memorandum understanding contract compromise protocol arrangement armistice consensus coalition concession charter declaration',
  talks:
    'talk talks negotiation meeting summit dialogue discussion session conference conversation consultation round conclave visit trip mediation',
  call: 'call phone telephone conversation',
  ceasefire:
    'ceasefire cease-fire truce armistice lull moratorium pause halt stop suspension standstill freeze hostility fire',
  measure:
    'sanction tariff embargo penalty fine duty levy ban restriction measure quota curb export-control blacklist boycott surcharge',
  relations: 'tie relation embassy relationship cooperation link contact',
  aid: 'aid assistance relief loan grant fund funding money food grain wheat medicine medicines equipment supply shelter donation support package ammunition weapon weapons arm arms missile vehicle aircraft tank training euro dollar million billion troop ambulance vaccine',
  force:
    'troop force army soldier tank unit fleet ship warship jet police reservist brigade battalion division navy guard aircraft carrier missile artillery convoy',
  attack:
    'attack strike airstrike raid assault offensive bombardment shelling bombing invasion incursion operation ambush barrage massacre missile rocket drone air-strike salvo',
  person:
    'prisoner detainee hostage captive soldier fighter inmate body remains civilian child militant dissident journalist leader activist',
  place:
    'city town village border area region territory position base post peninsula province front zone land',
  protest:
    'protest demonstration rally march strike walkout sit-in boycott riot blockade stoppage picket hunger-strike go-slow',
  restraint:
    'sanction tariff embargo ban restriction blockade curfew siege emergency quota curb limit law checkpoint penalty parole measure duty levy suspension fee',
  threat: 'threat warning ultimatum',
  right: 'decision law bill ruling verdict plan move action stance policy position remark comment attack',
}

/** Verbs that lend an act noun their subject: "made an offer", "launched an attack", "held talks". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue give deliver present put submit extend launch carry conduct stage mount impose reach sign lodge file send hold have begin start open resume conclude strike clinch seal renew repeat reiterate voice express announce declare unveil table step offer provide order pay undertake perform place do call face convene host attend finalise finalize set hand raise table win draw agree enter hammer broker negotiate secure complete unleash offer level'.split(
    ' ',
  ),
)

/** Light verbs whose subject is the one it is done to: "faced an ultimatum from". */
export const RECEIVING_VERBS: ReadonlySet<string> = new Set(
  'receive face get await accept reject dismiss ignore welcome consider study weigh suffer rebuff'.split(' '),
)

const known = new Map<string, ReadonlySet<string>>()

/** The set that a frame's words mean, with its classes written out. */
export function wordsOf(words: string): ReadonlySet<string> {
  const found = known.get(words)
  if (found) return found
  const set = new Set(
    words.split(' ').flatMap(word => (word.startsWith('@') ? CLASSES[word.slice(1)]!.split(' ') : [word])),
  )
  known.set(words, set)
  return set
}
