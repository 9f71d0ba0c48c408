/** Languages whose articles are analysed; the others are kept and marked. */
export const SUPPORTED: readonly string[] = ['en']

/** The commonest function words that hardly any neighbour shares; one line makes a language known. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with his he it said has from they which by are at be have this who not',
  de: 'der die das und ist nicht ein eine mit auf für sich auch dem den wird sind hat von wie nach bei einen',
  fr: 'le les des une est dans que qui pour pas sur avec sont plus par aux cette ont été mais elle du et',
  es: 'el los las una por con para que del se como más pero sus este ha esta fue según entre también y',
  pt: 'os uma não com para que em por mais dos como foi ao das seu sua pela são também ele às e do da',
  it: 'il che di della per con una sono del non gli dei nel alla più anche dal è ha delle questo lo',
  nl: 'het een van en dat niet op te zijn voor met die er aan ook naar bij wordt door maar worden heeft',
  sv: 'och att det som en på är av för med den till inte har om ett var från men vid ska sig',
  da: 'og at det som en på er af for med den til ikke har om et var fra men ved skal sig de blev',
  no: 'og at det som en på er av for med den til ikke har om et var fra men ved skal seg de ble',
  is: 'og að er sem til um var ekki við það hann fyrir með en hefur eru eftir frá þegar því',
  fi: 'ja on ei että se oli ovat mutta hän joka myös kun sen mukaan kuin ollut sekä',
  pl: 'się nie na jest że do to jak przez dla od po oraz był tym które jego także został',
  cs: 'se na je že to jako do ve za pro od by které také jeho jsou byl není podle',
  hu: 'az és hogy nem is egy ez volt meg csak már azt szerint mint de még',
  ro: 'și în la cu nu pe care din pentru este că mai sunt fost după prin lui',
  tr: 've bir bu için ile da de olarak daha çok olan gibi ancak kadar sonra göre oldu',
  lt: 'ir kad yra su iš apie buvo bet tai nuo savo kaip jis po taip pat',
  hr: 'je se na da su za koji od što ali kako nije ili bio iz prema će biti',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada ke juga adalah oleh',
  vi: 'của và các cho là trong những được với không một đã này người có',
  sw: 'ya na wa kwa ni katika la za hiyo huo kuwa alisema hilo cha kwamba',
  so: 'ee oo waxaa ku ka iyo in uu ayaa la isku soo',
  kl: 'aamma pillugu tassa taamaattumik',
}
/** Scripts that tell the language, or at least that it is none of those above. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
]

const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])
}

/** Most texts hold no letter of another script, and need not be searched for fourteen. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufeff]/

/** How much of a text the detector looks at: more changes nothing. */
const LOOKS_AT = 6_000
const LEAST_WORDS = 6

/**
 * The language of a text as BCP 47: by script, then by function words. What the page declares decides only
 * where the text itself is too short or does not tell: templates often declare the wrong one.
 *
 * @returns null when neither tells
 */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, LOOKS_AT)
  const said = baseOf(declared)
  const letters = BEYOND_LATIN.test(sample) ? (sample.match(/\p{L}/gu)?.length ?? 0) : 0
  for (const [language, pattern] of letters > 0 ? SCRIPTS : []) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters)
    if (share > (language === 'ja' ? 0.15 : 0.4)) return sharesScript(language, said) ? said : language
  }
  const scores = new Map<string, number>()
  let words = 0
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++
    const languages = LANGUAGES_OF.get(word)
    for (const language of languages ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages!.length)
  }
  const [first, second] = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const isClear =
    first !== undefined &&
    first[1] >= Math.max(LEAST_WORDS, words * 0.06) &&
    first[1] > 1.3 * (second?.[1] ?? 0)
  if (!isClear) return said
  // The page's own word settles what the words alone cannot: Danish and Norwegian differ in a handful.
  return said !== null && (scores.get(said) ?? 0) > first[1] * 0.8 ? said : first[0]
}

const baseOf = (declared: string | null): string | null => {
  const base = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(base) ? base : null
}

const SAME_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ru: ['uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
  ar: ['fa', 'ur', 'ps', 'ug', 'ckb', 'sd'],
  hi: ['mr', 'ne'],
  zh: ['yue'],
  am: ['ti'],
  bn: ['as'],
  he: ['yi'],
}
const sharesScript = (language: string, said: string | null): said is string =>
  said !== null && (SAME_SCRIPT[language] ?? []).includes(said)
