/**
 * State of each thread at each as-of day of the small stories (corpus/stories), read with the whole engine. What the
 * open part loses is told by what was lost: an act that was not read, its actor, its issue, its factuality, or the
 * state of a thread whose opening was read.
 *
 *   npx tsx bench/stories/threads.ts [--errors] [--story WORDS]
 */
import { goldStories, lossOf, threadsLike } from '../../test/stories/story-gold.ts'
import { actSentence } from '../../src/stories/en/acts.ts'
import { storyOf } from '../../src/stories/story.ts'
import { engineRows, until } from './engine-rows.ts'

const only = process.argv.includes('--story') ? process.argv[process.argv.indexOf('--story') + 1]! : ''
const losses = new Map<string, number>()
const tally = { open: [0, 0], aside: [0, 0] }
const positions = { open: [0, 0], aside: [0, 0] }
for (const gold of goldStories()) {
  if (!gold.title.includes(only)) continue
  const part = gold.aside ? 'aside' : 'open'
  const rows = engineRows(
    gold.articles.map(({ day, outlet, title, text }) => ({ createdOn: day, publisher: outlet, title, text })),
  )
  for (const { day, threads, positions: stances } of gold.days) {
    const story = storyOf(until(rows, day))
    for (const wanted of threads) {
      const like = threadsLike(wanted, story)
      const right = like.some(({ state }) => state === wanted.state)
      tally[part][0]! += right ? 1 : 0
      tally[part][1]!++
      if (!right && !gold.aside) {
        const lost = lossOf(wanted, story)
        losses.set(lost, (losses.get(lost) ?? 0) + 1)
      }
      if (!right && !gold.aside && process.argv.includes('--errors')) {
        console.log(
          `${gold.title} on ${day}: ${wanted.type} by ${wanted.actor} on ${wanted.issue} (${lossOf(wanted, story)}) is not ${wanted.state} but ${like.map(({ state }) => state).join(', ') || 'not there'}`,
        )
        if (only)
          for (const mark of story.timeline)
            console.log(`   ${mark.type} ${mark.issue} ${mark.factuality} | ${mark.sentence}`)
      }
    }
    for (const { who, issue, stance } of stances) {
      const held = story.positions.findLast(
        position =>
          position.accordingTo === null &&
          position.issue === issue &&
          [position.side.name, position.party.name].some(name => name.includes(who)),
      )
      positions[part][0]! += held?.stance === stance ? 1 : 0
      positions[part][1]!++
    }
  }
  if (only)
    for (const thread of storyOf(rows).threads)
      console.log(
        'THREAD',
        thread.state,
        '|',
        actSentence({
          body: thread.opening.body,
          terms: thread.terms,
          when: thread.opening.body.when,
          today: rows.day,
          quote: null,
        }),
        thread.answers.map(({ entry }) => entry.body.type).join(),
      )
}

/** Wilson 95% interval. */
function interval([right, all]: readonly number[]): string {
  const [k, n, z] = [right!, all!, 1.96]
  if (n === 0) return 'none'
  const p = k / n
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return `${k} of ${n} = ${p.toFixed(3)} (95% ${(centre - half).toFixed(2)}–${Math.min(1, centre + half).toFixed(2)})`
}
console.log(
  `lost in the open part: ${[...losses].map(([what, count]) => `${what} ${count}`).join(', ') || 'nothing'}`,
)
console.log(`thread states, open part   ${interval(tally.open)}`)
console.log(`thread states, kept aside  ${interval(tally.aside)}`)
console.log(`positions, open part       ${interval(positions.open)}`)
console.log(`positions, kept aside      ${interval(positions.aside)}`)
