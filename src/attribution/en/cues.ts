import type { CueClass, Stance } from '../../model/statement.ts'

/**
 * What may follow a reporting verb as its content.
 * `c` a clause or a quotation (*said that …*) · `i` an infinitive (*vowed to …*) · `o` a noun phrase
 * (*proposed direct talks*) · `a` an object that is told, then an infinitive (*asked him to …*) ·
 * `p` a preposition (*warned of …*, *called for …*) · `w` an object that is told, then a preposition
 * (*threatened Russia with …*, *accused Moscow of …*).
 */
export type Takes = 'c' | 'i' | 'o' | 'a' | 'p' | 'w'

export interface Cue {
  readonly class: CueClass
  readonly stance: Stance
  readonly takes: ReadonlySet<Takes>
}

/** `lemmas : class stance takes`, one kind a line. A verb stands in the first line that fits it. */
const VERBS = `
say add note remark observe comment state recount : speech asserts c
tell inform assure remind brief notify : speech asserts ca
reply respond answer retort counter : speech asserts c
announce declare proclaim : speech asserts cio
claim assert contend maintain argue insist allege : speech asserts ci
explain clarify recall relate reveal disclose divulge : speech asserts co
confirm acknowledge admit concede confess affirm reaffirm : speech asserts co
stress emphasise emphasize underline underscore reiterate repeat highlight : speech asserts co
warn caution alert : speech asserts capw
predict forecast foresee : speech asserts co
suggest hint imply signal indicate : speech asserts co
promise vow pledge swear undertake : speech asserts cio
threaten : speech asserts ciw
propose offer : speech asserts cio
demand : speech asks cio
ask request beg implore plead : speech asks caiop
urge exhort encourage press beseech challenge invite instruct order : speech asks cao
call : speech asks p
appeal : speech asks p
inquire enquire wonder query : speech asks c
recommend advise counsel : speech asserts cao
deny rebut refute disavow : speech denies co
dispute contest question doubt : stance doubts co
reject dismiss rebuff spurn decline refuse : speech denies cio
accuse : speech asserts w
blame fault : speech asserts w
criticise criticize condemn denounce decry lambast blast slam deplore castigate rebuke : speech asserts wo
praise hail welcome laud applaud commend thank congratulate : speech asserts wo
describe characterise characterize portray depict : speech asserts o
joke quip muse lament complain grumble protest object : speech asserts cp
exclaim shout cry yell whisper mutter chant scream : speech asserts c
boast brag gloat : speech asserts cp
testify : speech asserts cp
report : speech asserts co
conclude summarise summarize elaborate continue interject : speech asserts c
agree : speech asserts cip
accept : stance asserts co
quote cite : speech asserts o
speak talk : speech asserts p
mention discuss outline detail address : speech asserts o
speculate hypothesise : speech asserts cp
reason posit theorise opine : speech asserts c
echo : speech asserts o
sum : speech asserts c
write tweet post publish blog text email message : writing asserts c
read : writing asserts c
decree rule decide order legislate : decree asserts cio
mandate stipulate specify require prohibit ban forbid : decree asserts coi
resolve : decree asserts ci
believe think suppose reckon consider assume : belief asserts co
know understand realise realize recognise recognize : belief asserts c
feel sense suspect : belief asserts c
expect anticipate : belief asserts cio
hope wish want intend plan aim seek : belief asserts ci
fear worry : belief asserts cp
prefer : belief asserts i
hear learn gather : evidence asserts c
show find suggest indicate demonstrate prove illustrate : evidence asserts co
back support endorse favor favour oppose : stance asserts o
threaten : speech asserts ciow
`

/**
 * Nouns that stand for saying: with *that*, with *to*, or with a possessor who said it.
 * `channel` says that *in a statement* names how it was said, and carries no content of its own.
 */
const NOUNS = `
announcement statement declaration remark comment message proclamation : speech asserts
claim assertion allegation contention argument suggestion insistence : speech asserts
warning threat ultimatum : speech asserts
promise pledge vow assurance commitment : speech asserts
offer proposal : speech asserts
demand call appeal plea request : speech asks
admission confession acknowledgement acknowledgment confirmation revelation : speech asserts
denial : speech denies
rejection refusal : speech refuses
accusation complaint criticism charge : speech asserts
prediction : speech asserts
question : speech asks
report : speech asserts
post tweet letter article memo : writing asserts
decision ruling decree order : decree asserts
belief view opinion conviction understanding : belief asserts
hope expectation : belief asserts
fear concern suspicion worry : belief asserts
doubt scepticism skepticism : belief doubts
evidence finding proof sign indication : evidence asserts
`

function table(lines: string): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>()
  for (const line of lines.trim().split('\n')) {
    const [lemmas, kind] = line.split(' : ') as [string, string]
    const [cueClass, stance, takes] = kind.split(' ') as [CueClass, Stance, string?]
    const cue: Cue = { class: cueClass, stance, takes: new Set((takes ?? 'c').split('') as Takes[]) }
    for (const lemma of lemmas.split(' ')) if (!cues.has(lemma)) cues.set(lemma, cue)
  }
  return cues
}

/** Reporting verbs by lemma. */
export const VERB_CUES = table(VERBS)
/** Reporting nouns by lemma. */
export const NOUN_CUES = table(NOUNS)

/** Verbs that only bring a quotation or a clause when it stands beside them: too common to trust with a bare object. */
export const LIGHT = new Set([
  'have',
  'be',
  'do',
  'make',
  'give',
  'take',
  'get',
  'go',
  'come',
  'put',
  'keep',
  'see',
])
