// Our own passages: npx tsx bench/attribution/own.ts [--aside] [--grammar] [--errors]
import { read, readByGrammar } from '../../test/attribution/engine.ts'
import { CREATED_ON, passages } from '../../test/attribution/gold.ts'
import { interval, judge, newTally } from '../../test/attribution/judge.ts'

const has = (flag: string): boolean => process.argv.includes(flag)
const reads = has('--grammar') ? readByGrammar : read

const tally = newTally()
const chosen = passages().filter(({ aside }) => aside === has('--aside'))
for (const passage of chosen) {
  judge(passage, reads(passage.text, CREATED_ON), tally)
}
if (has('--errors')) console.log(tally.wrong.join('\n'))
console.log(`${chosen.length} passages, ${tally.rows} attributions${has('--aside') ? ', kept aside' : ''}`)
console.log(
  `content found (IoU ≥ .5)  ${interval(tally.found, tally.rows)}  spurious ${tally.spurious}, of them outermost with a speaker ${tally.spuriousNamed}`,
)
console.log(`speaker precision         ${interval(tally.right, tally.given)}  ${tally.right}/${tally.given}`)
console.log(
  `speaker coverage          ${interval(tally.fields['coverage']?.[0] ?? 0, tally.named)}  ${tally.fields['coverage']?.[0] ?? 0}/${tally.named}`,
)
for (const [key, [right, of]] of Object.entries(tally.fields))
  if (key !== 'coverage') console.log(`${key.padEnd(25)} ${interval(right, of)}  ${right}/${of}`)
