import type { PageBlock } from './blocks.ts'
import { proseIn } from './prose.ts'

interface Rule {
  readonly name: string
  /** Blocks longer than this are never dropped by the rule. */
  readonly longest: number
  readonly pattern: RegExp
  readonly examples: readonly [string, ...string[]]
  readonly rejects: readonly [string, ...string[]]
}

/** Lines among an article's blocks that are none of its prose; every pattern is tied to the block's start or end. */
export const RULES: readonly Rule[] = [
  {
    name: 'what to click',
    longest: 160,
    pattern:
      /^(?:read (?:more|next|also)|more on|see also|related(?::|$| (?:stories|articles|topics|content|links?|coverage|reading|videos?)\b)|watch(?: now$|:| live:| more:| now:)|listen(?::| to this)|sign up|subscribe\b|advertisement|click here|tap here|follow (?:us|our)\b|share this|join (?:us|our|the (?:conversation|discussion))\b|download (?:the|our)\b|get (?:the latest|our)\b|also on\b|recommended(?::|$| (?:from|for|videos?)\b)|don['’]t miss|skip (?:to|advert)|in this article$|table of contents$|view comments|show (?:more|less)$|back to top|copy link|email this|print this|loading\b)/i,
    examples: [
      'Read more: What the envoys want',
      'Sign up to our newsletter',
      'Advertisement',
      'CLICK HERE TO GET THE APP',
      'Related:',
    ],
    rejects: [
      'Related talks between the two sides broke down.',
      'Watching from the gallery, the envoy smiled.',
      'Listening to both sides, the judge said little.',
    ],
  },
  {
    name: 'what to accept',
    longest: 500,
    pattern:
      /^(?:by (?:signing up|entering your e-?mail|clicking|submitting|subscribing|continuing)\b|please enter (?:a valid|your)\b|we use cookies|this (?:site|website) uses cookies|you(?:['’]ve| have) successfully (?:subscribed|signed)|if you (?:buy|purchase|click) (?:something |an? item )?(?:using|through|via|from|on) (?:a |our |the |any )?links?\b|we may (?:earn|receive) (?:a |an affiliate )?commission|our (?:standards|website is the place)\b|we apologi[sz]e, but this video|try refreshing your browser|your browser does not|to enjoy our content|javascript (?:is|must)|an error (?:has )?occurred)/i,
    examples: [
      'By signing up you agree to our terms.',
      'Our Standards: The Trust Principles.',
      'We apologize, but this video has failed to load.',
    ],
    rejects: [
      'By signing the treaty both sides gave up their claims.',
      'If you buy peace with land, he said, you buy a truce.',
    ],
  },
  {
    name: 'when the page was made',
    longest: 120,
    pattern:
      /^(?:(?:first )?published|posted|(?:last )?updated|last modified|date)?(?::| on| at)?\s?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)[a-z]*,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4}(?![^.!?]{0,100}[a-z]{3,}[.!?]$)[^.!?]{0,60}$|^(?:\d{1,3}|an?) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) (?:ago|read)(?![a-z]).{0,40}$|^(?:published|posted|updated|last updated)\b[^.!?]{0,80}\d[^.!?]{0,40}$|^\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/i,
    examples: [
      'Feb. 15, 2024',
      'Published Jun 04, 2026 • Last updated 1 day ago • 2 minute read',
      '8 hours ago',
      '4 minute read',
      'Updated 12:05 GMT',
      '10:45 am',
    ],
    rejects: [
      'May 2022 was the last time they spoke.',
      'March 4, 2024, was the day on which the talks ended.',
      'Two days ago they met.',
      'Published figures show 12 deals.',
    ],
  },
  {
    name: 'who signed a post, and when',
    longest: 90,
    pattern:
      /^\p{Lu}[\p{L}\p{M}.'’ -]{3,40},?\s?\d{1,2}\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s\d{4},?\s\d{1,2}:\d{2}$/iu,
    examples: ['Ann Lee2 March 2024 21:44', 'Ann Lee, 12 May 2025, 9:05'],
    rejects: ['Ann Lee met him on 2 March 2024.', 'They met at the gate on 2 March 2024 at 21:44'],
  },
  {
    name: 'whose picture it is',
    longest: 600,
    pattern:
      /(?:[(|/–—-]\s?(?:image|photo(?:graph)?|picture|pic|file photo|video|illustration|credit|source)s?(?:\s?:|\s(?:by|courtesy|credit)\b|\/)[^()|]{0,100}\)?|\b(?:via )?(?:getty(?: images)?|afp|shutterstock|alamy|epa(?:-efe)?|istock|imago|zuma(?: press)?|bloomberg|ap photo|associated press|pa wire|anadolu)\)|\|\s?(?:getty images|afp|reuters|bloomberg|ap)|REUTERS\/[^.]{2,60}(?:File Photo)?|purchase licensing rights.{0,30})$|^(?:photo(?:graph)?s?|image|picture|credit|illustrations?|video)(?::|\s(?:by|courtesy)\b).{2,80}$|^\([^()]{2,40} \/ [^()]{2,40}\)$/i,
    examples: [
      'The envoys at the harbour of Lisse (Image: Getty)',
      'Ships lie idle. | Getty Images',
      'Photograph courtesy the author',
      'Photo: Ann Lee',
      '(Ann Lee / Example Times)',
      'The minister leaves the hall. REUTERS/Ann Lee/File Photo',
    ],
    rejects: [
      'The photo shows the two men shaking hands.',
      'Image matters, said the envoy.',
      'He spoke to Bloomberg.',
    ],
  },
]

/** A heading under which other articles are listed. */
const OTHERS =
  /^(?:more (?:from|on|stories|news|to read|in|top)\b|more [A-Z]\w+$|(?:latest|top|trending|popular|related|recommended)(?:\s|$)|read (?:next|more)|most (?:read|popular|viewed)|you (?:may|might) (?:also )?like|what to read next|keep reading|up next|editors?['’]? picks|about the author)/i
/** A list of others takes no more of the page's prose than this. */
const OTHERS_SHARE = 0.5

const isLine = ({ text }: PageBlock): boolean =>
  RULES.some(({ longest, pattern }) => text.length <= longest && pattern.test(text))

/** Leaves out of an article's blocks what is not its prose. */
export function withoutBoilerplate(
  blocks: readonly PageBlock[],
  { title, byline }: { readonly title: string | null; readonly byline: string | null },
): PageBlock[] {
  const bare = title === null ? null : bareOf(title)
  const kept = withoutOthers(blocks).filter(
    block =>
      block.kind !== 'caption' &&
      /[\p{L}\p{N}]/u.test(block.text) &&
      !(block.kind === 'cell' && !/[.!?]["'”’)]?$/.test(block.text)) &&
      !(block.linked > 0.8 && (block.text.length < 200 || block.kind === 'list-item')) &&
      !(bare !== null && block.text.length < 300 && bareOf(block.text) === bare) &&
      !isLine(block) &&
      !isAboutAuthor(block, byline),
  )
  while (kept.at(-1)?.kind === 'heading') kept.pop()
  // The headline, where the metadata words it otherwise.
  if (kept[0]?.element.tag === 'h1') kept.shift()
  return kept
}

/** Ends the article where a list of other articles begins. */
function withoutOthers(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && text.length < 60 && OTHERS.test(text))
  if (at <= 0) return blocks
  const prose = (some: readonly PageBlock[]): number => some.reduce((sum, block) => sum + proseIn(block), 0)
  const rest = blocks.slice(at)
  return prose(rest) < OTHERS_SHARE * prose(blocks) ? blocks.slice(0, at) : blocks
}

/** The writer's name alone, or "Ann Lee is a reporter who …". */
function isAboutAuthor({ text }: PageBlock, byline: string | null): boolean {
  if (text.length > 600) return false
  if (/^by\s\p{Lu}[\p{L}\p{M}.'’ -]{2,40}(?:,? (?:and|&) \p{Lu}[\p{L}\p{M}.'’ -]{2,40})?$/u.test(text))
    return true
  return (byline ?? '').split(', ').some(name => {
    if (name.length < 5 || !text.startsWith(name)) return false
    const rest = text.slice(name.length)
    return (
      rest.length < 3 ||
      /^,? (?:is|was|has|covers|writes|reports|joined)\s(?:an?|the|our|been|about|on|for|\p{L}+['’]s)?\b.{0,80}\b(?:editor|reporter|writer|correspondent|journalist|columnist|author|producer|fellow|contributor|cover(?:s|ing)|freelance)\b/u.test(
        rest,
      )
    )
  })
}

export const bareOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
