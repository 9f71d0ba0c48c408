/** Not on the shelf: what acts are about. A user's own issues come first; see `withIssues`. */

export interface Issue {
  readonly id: string
  /** The field of negotiation that it belongs to. */
  readonly field: 'peace' | 'trade' | 'nuclear' | 'labour' | 'coalition' | 'law' | 'other'
  /** PLOVER 2 contexts of an act about it. */
  readonly contexts: readonly string[]
  /** Lemmas and lemma phrases, parted by commas; the phrase with most words wins where two overlap. */
  readonly words: string
}

/** In order: of two issues named equally near to the act, the earlier one holds. */
export const ISSUES: readonly Issue[] = [
  {
    id: 'ceasefire',
    field: 'peace',
    contexts: ['military'],
    words:
      'ceasefire,cease-fire,cease fire,truce,armistice,lull,hostility,end the war,end the fighting,end to the fighting,stop the fighting,de-escalation,stop shelling,stop bombing,stop the attack,halt the offensive,pause in fighting,humanitarian pause,stop attack,end attack,halt attack,cease attack,end its offensive,fighting,war',
  },
  {
    id: 'prisoners',
    field: 'peace',
    contexts: ['legal'],
    words:
      'prisoner,hostage,detainee,captive,prisoner exchange,prisoner swap,body,remains,political prisoner,jail,release,free,release of,abduct child,deported child,inmate,amnesty',
  },
  {
    id: 'territory',
    field: 'peace',
    contexts: ['territory'],
    words:
      'territory,annexation,border,sovereignty,occupied,region,peninsula,island,partition,demarcation,frontier,enclave,buffer zone',
  },
  {
    id: 'withdrawal',
    field: 'peace',
    contexts: ['military'],
    words:
      'withdrawal,withdraw,pullout,pull out,pull back,troop withdrawal,withdraw troop,withdraw force,retreat,demilitarise,disarmament,disarm,lay down arm,lay down weapon,demobilise',
  },
  {
    id: 'guarantees',
    field: 'peace',
    contexts: ['military', 'peacekeeping'],
    words:
      'security guarantee,guarantee,peacekeeper,peacekeeping,peacekeeping force,security pact,protection,monitor,monitoring mission,observer,neutrality,membership',
  },
  {
    id: 'inspections',
    field: 'nuclear',
    contexts: ['inspections'],
    words: 'inspection,inspector,inspect,verification,safeguard,monitoring camera,iaea',
  },
  {
    id: 'nuclear',
    field: 'nuclear',
    contexts: ['cbrn'],
    words:
      'nuclear,enrichment,enrich,uranium,centrifuge,plutonium,reactor,warhead,nuclear deal,nuclear programme,nuclear program,denuclearization,denuclearisation,ballistic missile,missile programme,missile test,nuclear test',
  },
  {
    id: 'sanctions',
    field: 'peace',
    contexts: ['economic'],
    words:
      'sanction,embargo,asset freeze,frozen asset,blacklist,travel ban,price cap,visa ban,economic pressure',
  },
  {
    id: 'arms',
    field: 'peace',
    contexts: ['military'],
    words:
      'weapon,arm delivery,arm sale,arms,arm,ammunition,missile,tank,fighter jet,air defence,air defense,military aid,military assistance,military support,drone,shell,artillery',
  },
  {
    id: 'aid',
    field: 'peace',
    contexts: ['humanitarian'],
    words:
      'aid,humanitarian,relief,food,medicine,refugee,shelter,aid convoy,humanitarian corridor,corridor,evacuation,civilian,water,vaccine,rescue,earthquake,famine,donation,assistance,grain',
  },
  {
    id: 'reparations',
    field: 'peace',
    contexts: ['reparations'],
    words: 'reparation,compensation,damages,reconstruction,rebuild,war damage',
  },
  {
    id: 'trade',
    field: 'trade',
    contexts: ['economic'],
    words:
      'tariff,trade,trade deal,trade agreement,import,export,duty,quota,market access,customs,subsidy,export control,levy,steel,soybean,rare earth,free trade,investment,economic,loan,bailout,debt,credit,oil,gas,pipeline,fishing,fishery,price,currency,market,beef,rice,lumber,timber,dairy,milk,pricing,wheat,quota,catch,trawler',
  },
  {
    id: 'labour',
    field: 'labour',
    contexts: ['economic'],
    words:
      'wage,pay,pay rise,salary,pension,working hour,overtime,walkout,collective agreement,contract talk,layoff,job cut,shift,working condition,redundancy,bonus,severance,staffing,work rule,picket,lockout,go on strike,strike ballot,general strike,off the strike,off its strike,off their strike,end the strike,postpone their strike,contract,job,walk out,reinstate,nurse,more staff,staff,hire,apprentice,sick pay,wage increase,pay increase,pay offer,four-day week,week,trade union,dismissal',
  },
  {
    id: 'coalition',
    field: 'coalition',
    contexts: ['political_institutions', 'legislative'],
    words:
      'coalition,two ministry,three ministry,four ministry,dissolve parliament,coalition talk,coalition agreement,cabinet,ministry post,government formation,confidence vote,no-confidence,no-confidence vote,minority government,portfolio,budget vote,confidence and supply,support the government,parliament',
  },
  {
    id: 'reform',
    field: 'coalition',
    contexts: ['political_institutions'],
    words:
      'reform,constitution,election,snap election,early election,referendum,democracy,power-sharing,transition,vote,resign,resignation,step down,corruption,electoral law,pension reform',
  },
  {
    id: 'climate',
    field: 'other',
    contexts: ['environment'],
    words:
      'climate,emission,carbon,climate finance,fossil fuel,warming,deforestation,methane,coal,climate aid,climate fund,climate finance,climate money,loss and damage',
  },
  {
    id: 'mediation',
    field: 'peace',
    contexts: ['diplomatic'],
    words: 'mediation,mediate,mediator,good office,arbitration,arbitrate,arbitrator,conciliator,intermediary',
  },
  {
    id: 'justice',
    field: 'law',
    contexts: ['legal'],
    words:
      'extradition,extradite,tribunal,war crime,prosecution,court,trial,investigation,lawsuit,arrest warrant,genocide,human right,crime,indictment,charge,fraud,inquiry,probe,evidence,ruling,verdict',
  },
  {
    id: 'migration',
    field: 'other',
    contexts: ['refugee'],
    words: 'migrant,asylum,deport,deportation,visa,migration,asylum seeker,citizenship',
  },
  {
    id: 'relations',
    field: 'peace',
    contexts: ['diplomatic'],
    words:
      'diplomatic relation,diplomatic tie,tie,ambassador,embassy,diplomat,recognition,consulate,normalisation,normalization,relation,recognise',
  },
  {
    id: 'attack',
    field: 'peace',
    contexts: ['military'],
    words:
      'attack,strike,invasion,raid,shelling,bombing,airstrike,offensive,force,military action,war,troop,invade,military',
  },
  {
    id: 'deal',
    field: 'peace',
    contexts: ['diplomatic'],
    words:
      'deal,agreement,accord,peace deal,peace plan,peace agreement,settlement,treaty,pact,memorandum,peace,compromise',
  },
  {
    id: 'talks',
    field: 'peace',
    contexts: ['diplomatic'],
    words:
      'talk,talks,negotiation,meeting,meet,summit,dialogue,negotiate,direct talk,peace talk,visit,round of talk,face-to-face,negotiating table,delegation,conference,discussion,consultation,sit down,phone call,speak',
  },
]

/** Words that name a wish for an end as well as the thing itself do not outrank the thing that is asked for. */
export const GENERAL_ISSUES: ReadonlySet<string> = new Set(['deal', 'attack', 'relations', 'reform'])

/** The taxonomy with a user's own issues before ours; one with the same id replaces ours. */
export const withIssues = (own: readonly Issue[]): readonly Issue[] => [
  ...own,
  ...ISSUES.filter(({ id }) => own.every(each => each.id !== id)),
]

export type IssueFinder = (
  lemmas: readonly string[],
) => readonly { readonly issue: string; readonly at: number; readonly length: number }[]

/** Finds issues in a run of lemmas in one pass: at each place the longest phrase that begins there. */
export function issueFinder(issues: readonly Issue[]): IssueFinder {
  const phrases = new Map<string, { issue: string; words: readonly string[] }[]>()
  for (const { id, words } of issues) {
    for (const phrase of words.split(',')) {
      const parts = phrase.trim().split(' ')
      const list = phrases.get(parts[0]!) ?? []
      list.push({ issue: id, words: parts })
      phrases.set(parts[0]!, list)
    }
  }
  // Stable: of two equally long phrases the earlier issue stays first.
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return lemmas => {
    const found: { issue: string; at: number; length: number }[] = []
    for (let at = 0; at < lemmas.length; at++) {
      const hit = phrases
        .get(lemmas[at]!)
        ?.find(({ words }) => words.every((word, i) => lemmas[at + i] === word))
      if (!hit) continue
      found.push({ issue: hit.issue, at, length: hit.words.length })
      at += hit.words.length - 1
    }
    return found
  }
}
