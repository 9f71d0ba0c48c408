/** Words that keep the full stop after them, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'mr mrs ms messrs dr prof rev hon gen lt col capt cmdr sgt cpl maj adm brig gov pres sen rep reps sens amb sec',
    'min supt insp det jr sr esq st ste mt ft vs etc inc ltd co corp bros llc plc dept est approx ed eds vol',
    'jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ave blvd rd bldg pkwy',
    'ariz ark calif colo conn fla ill kan mass mich minn mont neb nev okla ore pa penn tenn tex va wis wyo ala',
    'cf al op cit ca viz ph',
  ]
    .join(' ')
    .split(' '),
)

/** These keep their stop only before a number: *No. 10*, *pp. 3*. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos pp p art sec fig figs para ch'.split(' '),
)

/** These are abbreviations only when they begin with a capital: *Ill.*, *Va.*, *Ark.* */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ill mass va ore pa ark mont est ed min sec det rep ala ca col gen gov hon mon wed fri jan jun sat sun mar'.split(
    ' ',
  ),
)

/** Prefixes that stay with the word after the hyphen, as in the treebanks: *pro-Beijing*, *ex-minister*, *mid-May*. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  [
    'a agro ante anti arch be bi bio co counter cross cyber de e eco ex extra inter intra macro mega micro mid mini',
    'multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri u ultra un uni vice x',
  ]
    .join(' ')
    .split(' '),
)

export const HYPHEN_SUFFIXES: ReadonlySet<string> = new Set([
  'esque',
  'ette',
  'fest',
  'fold',
  'gate',
  'less',
  'o',
  'rama',
  'wise',
])

/** Units written onto a number are tokens of their own: *5pm*, *30km*, *2bn*. */
export const UNITS: ReadonlySet<string> = new Set(
  'am pm a p k m bn b mn mln tn cm mm km kg g mg mb gb tb kb hz mhz ghz kw mw kwh mph kph ft in lb lbs oz hr hrs min mins sec yr yrs yo c f x'.split(
    ' ',
  ),
)

/** Words that begin with an apostrophe of their own. */
export const APOSTROPHE_WORDS: ReadonlySet<string> = new Set(
  'em til tis twas twill cause bout round n ere cos coz'.split(' '),
)

/** Two words written as one, by where the second begins. */
export const MERGED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['cant', 2],
  ['thats', 4],
  ['lets', 3],
  ['alot', 1],
  ['ive', 1],
  ['wasnt', 3],
  ['havent', 4],
  ['hasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['arent', 3],
  ['werent', 4],
])

/** Endings that make a dotted word an address or a file name. */
export const ADDRESS_ENDINGS: ReadonlySet<string> = new Set(
  [
    'com org net gov edu mil int info biz tv io co uk us eu de fr ru ua cn jp ca au ch it nl se no pl es il ir in tr za br me',
    'doc docx xls xlsx ppt pdf txt htm html jpg jpeg png gif zip exe php asp aspx',
  ]
    .join(' ')
    .split(' '),
)
