/**
 * Shares of news articles that hold a common word, from least to most: what a ledger of few articles cannot
 * yet count for itself. Stems as `contentWords` gives them. Counted over PolNeAR and TempEval-3 training
 * articles; only words that both use alike.
 */
export const FREQUENT_WORDS: readonly (readonly [share: number, stems: string])[] = [
  [
    0.4,
    `
    com new one peopl stat tim two year
    `,
  ],
  [
    0.3,
    `
    call day first includ last million now president thre week
    `,
  ],
  [
    0.2,
    `
    american another around attack back continu country end even follow former four get going group help
    hous issu lik look mad mak many month much national near official part plan point report right see
    shar sinc still tak through try tuesday u.s unit want way well work world york
    `,
  ],
  [
    0.15,
    `
    ago among appear ask bas becom believ build car cas chang city clinton clos company ear earlier
    expect fac far fir fiv forc found friday general go government head high hold hom kill know later
    least liv long man member monday mov need next night number offic old party plac political post
    public put question real recent remain run say second security set several show statement street
    support talk thing think thursday today turn washington
    `,
  ],
  [
    0.1,
    `
    across act action agre aid allow almost along already america announc anti area attempt away began
    big billion bring business cam campaign carry caus center certain charg chief claim clear co comment
    community concern court current cut deal death decision department describ director don't effort
    fact fami federal fight final front full further giv good got great half hand happen held hit hop
    hour however http interest international interview job john july jun keep larg law lead leader leav
    left less lif like lin littl lot major march media meet men money morn mr nam nation never not
    november offer officer open order other outsid past pay percent person polic policy position
    presidential press previous problem provid rais reach receiv record releas republican respond result
    return rul saturday secretary seem seen serv servic short shot sid sign sit six south speak
    spokesman stand start stop story strong sunday team term third though took top total trad use used
    vot war wednesday went whether whit without
    `,
  ],
  [
    0.07,
    `
    abl account accus add address agency air although ap approach april argu arm articl associat
    attorney authority bad bank battl becam begin behind best better bill block board border break
    california candidat capital central chairman challeng children common conferenc consider control
    cost county cours creat crowd damag dead decid declin despit detail didn't died different direct
    district dollar dozen drop due economic eight either election enough enter event ever every exchang
    executiv experienc fail fall family feel fil financial find firm florida focus foreign fre friend
    fund futur gain gav given ground grow gun hard hear himself history i'm identify immigration
    important incom increas industry information investigation involv jam join justic known lat latest
    led legal let level list local los loss lost main manager mark market matter mean messag military
    minut moment non north noth operation particular pass personal play possibl potential power pric
    privat process program push quarter quick rat reason represent respons ris risk saw school seek
    september serious seven shoot small someth son soon sourc spend staff stay step stock suggest system
    taken target tax texa thought thousand threat together toward university using valu victim view
    violenc visit walk wall watch we'r win within woman women worker
    `,
  ],
  [
    0.05,
    `
    accept access actual addition additional administration adviser affect agreement ahead aim ally
    alway amount analyst answer anyon anyth apparent appeal arrest arriv assault benefit bid biggest
    black bomb book brief brother brought bush buy cannot chanc check child choic cit citizen civil
    class committe compar complet condition conduct congress conservativ convention count crim crisi dai
    dat decad december declar defend defens demand democratic deny determin difficult discuss doesn't
    donald door driv earn east economy effect els employe especial estimat europ everyth evidenc explain
    express father fear february fell financ floor freedom gam georg governor health heard herself
    higher hundred hurt immediate incident independent indicat initial insid instead investment judg key
    kind lack large largest lawyer limit link longer low lower majority manag mass measur met middl
    minister mother movement murder net nin october often opportunity oppos organization own paid
    partner paul period pick powerful prevent primary pro probab profit project promis protect protest
    prov publish pull ral rather read reflect relat reporter request requir rest rival robert rol room
    round sal scen schedul search sell send senior sent sery significant similar singl situation someon
    sought southern special speech spent spok stag stak star strategy strik struggl subject successful
    supporter surpris survey suspect television terrorist test town troubl twitter understand union
    updat urg vic video wait warn weapon weekend west wif william witness won word worry wound young
    `,
  ],
  [
    0.035,
    `
    ability abortion abov acknowledg activist activity african afternoon age agent al alleg alon anger
    announcement approv approval argument army asset attend attention august averag avoid bar beach
    below beyond body boost born boy broad brok brooklyn built calif camp can't captur cash cent
    champion cnn collaps colleg commit communication confirm conflict connection contest cor corp
    corporat council counter coupl cover credit criminal critical criticism cross data david debat debt
    deep degre deliver democrat deputy design destroy develop development document doubl draw eastern
    elect emerg enforcement engag ensur entir estat eventual everyon exact exampl exist expand expert
    extend facility fair fast fbi felt field fifth figur finish food form formal forward fourth franc
    gather goal gon gov growth guard guy handl heart hill hir hospital host hotel hug idea impact improv
    increasing individual influenc injur insist intend investigat investor island isn't itself jan
    january joint jon jump kept kid land larger launch leadership learn letter light loan lov maintain
    maker management margin massiv material meanwhil miami michael mil miss mission most ms muslim
    necessary neighbor neither network newspaper nov occur operat opinion opponent organiz original
    parent pari park peac perhap philadelphia phon pictur politic politician poll poor popular
    population positiv possibility practic prefer prepar present pressur prim prison produc product
    professional profil prompt propos proposal prosecutor protester purchas quit quot rac radio rally
    ran rang ready recogniz reduc refer refuge refus region register regular reject relation
    relationship relativ remember reserv resident respect responsibl reveal revenu review ros rough saf
    safety san sav season secur sens sentenc separat sept shift social solution sometim sound
    spokeswoman spot spread standard station stor struck student suffer sur surviv suspend tell ten
    terrorism themselv they'r threaten throughout tie tough trail travel treat trial tru trump tv tweet
    usual vehicl victory voic voter wasn't water wear western whol wid will won't worth writ wrong
    yesterday
    `,
  ],
  [
    0.025,
    `
    abc accusation achiev activ admit adopt advanc advantag affair airport allegation alternativ
    ambassador amid andrew angel angry annual appearanc aren't association assum aug availabl award ban
    bear behalf blam blast blood blu british broadcast brown burn cabl career caught century challenger
    chant charl choos chri christian church clash close closer coast commander commercial commission
    commitment communist compet complain computer conclud condemn congressional construction contain
    contribut controll conversation convict critic criticiz cuba cuban customer dangerous daughter de
    dec defeat demonstrat denounc depend die differenc direction disaster disclos discussion dismiss
    disput division doctor dominat doubt dr drov drug duty earning edg effectiv eliminat embassy enjoy
    equal escap essential establish establishment european expectation extrem extreme eye factor fallen
    fals fan favor feb feet fellow femal fill flag fly foot fought foundation founder fox frank frequent
    fuel ful gang gas generation germany giant girl global goe grab grand guilty hall happy harm harry
    hasn't hat heat heavi heavy hid highest human husband id ii ill illegal imag inc institution
    insuranc intent internet introduc investigator iran iraq jersey jim joseph journalist jr knock
    languag lawmaker lawsuit lift listen location lock mat match mention mexico mid mind minority mix
    monitor mount mrs multipl n.y nationwid natural nearby negotiat neighborhood nobody nominat normal
    northern notic numerous obama obtain obvious oct ohio oil ongo onlin onto opposition option outstand
    overall owner pacific pag paper parliament path perform performanc plant pleas pledg predict presenc
    pretty principl prior professor property purpos pursu radical rank realiz recall recover red reform
    regard regulation remark repeated replac reported representativ rescu research resolv resourc
    responsibility retain retir revers rhetoric rich road roll rout rush sander scal scor sea seat
    secret seiz self sen senat senator settl shareholder sharp shock shooting shop shown shut simp
    sister siz slight slip slow society sold sort specific split squar status stood strength styl
    success suit summer suprem surround tap technology temporary territory thank throw titl tour track
    traditional train trigger trip troop trust twic ultimate unclear unity unusual vermont veteran via
    violat vow wag wav we'v websit welcom window wish wors worst wouldn't written you'r zon
    `,
  ],
]
