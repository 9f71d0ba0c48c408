/** Base form, past and participle of English verbs that no suffix rule gives; forms equal to the base are left out. */
const VERBS = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, beget begot begotten,
begin began begun, behold beheld, bend bent, beseech besought, bid bade bidden, bind bound, bite bit bitten,
bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught,
choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, dive dove, draw drew drawn,
dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt,
fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten,
forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given, go went gone, grind ground,
grow grew grown, hang hung, have had, hear heard, hide hid hidden, hold held, keep kept, kneel knelt,
know knew known, lay laid, lead led, leap leapt, learn learnt, leave left, lend lent, lie lay lain, light lit, lose lost,
make made, mean meant, meet met, mow mown, mistake mistook mistaken, pay paid, plead pled, prove proven,
ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold,
send sent, sew sewn, shake shook shaken, shear shorn, shine shone, shoot shot, show shown, shrink shrank shrunk,
sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slink slunk,
smell smelt, sow sown, speak spoke spoken, speed sped, spend spent, spill spilt, spoil spoilt, spin spun, spit spat,
spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk,
stride strode stridden, strike struck stricken, string strung, strive strove striven, swear swore sworn,
sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
tell told, think thought, throw threw thrown, tread trod trodden, wake woke woken, wear wore worn,
weave wove woven, weep wept, win won, wind wound, wring wrung, write wrote written`

/** Before a verb of the list these make another (*withdrew*, *overthrown*, *rebuilt*). */
const PREFIXES = [
  'under',
  'inter',
  'counter',
  'with',
  'over',
  'fore',
  'for',
  'mis',
  'out',
  'off',
  'pre',
  'up',
  'un',
  're',
  'be',
]

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.split(',').flatMap(entry => {
    const [base, ...forms] = entry.trim().split(' ')
    return forms.map(form => [form, base!] as const)
  }),
)

/** Base form of an irregular past or participle in lower case, with or without a prefix; undefined for any other. */
export function irregularBase(form: string): string | undefined {
  const base = BASES.get(form)
  if (base !== undefined) return base
  const prefix = PREFIXES.find(before => form.startsWith(before) && BASES.has(form.slice(before.length)))
  return prefix === undefined ? undefined : prefix + BASES.get(form.slice(prefix.length))!
}
