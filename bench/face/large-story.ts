import { type Demarche, openDemarche } from '../../src/demarche.ts'
import { addDays } from '../../src/model/calendar.ts'
import type { Story } from '../../src/model/story.ts'

const DAYS = 400

/** The sample story with its marks repeated over more than a year, behind the same face. */
export async function largeStory(marks: number): Promise<{ app: Demarche; story: Story }> {
  const app = await openDemarche(':memory:')
  for await (const added of app.add(['corpus/istanbul-2025/articles']))
    if (added.kind === 'failed') throw added.error
  const [summary] = [...(await app.stories())].sort((a, b) => b.articles - a.articles)
  const { story: small, brief } = await app.brief(summary!.id)
  const story = grown(small, marks)
  const instead: Partial<Demarche> = { story: async () => story, brief: async () => ({ story, brief }) }
  const large = new Proxy(app, {
    get(target, name) {
      const method: unknown = Reflect.get(name in instead ? instead : target, name)
      return typeof method === 'function' ? method.bind(target) : method
    },
  })
  return { app: large, story }
}

function grown(small: Story, marks: number): Story {
  const first = small.articles.reduce(
    (day, { createdOn }) => (createdOn && createdOn < day ? createdOn : day),
    small.day,
  )
  const timeline = Array.from({ length: marks }, (_, i) => {
    const day = addDays(first, Math.floor((i * DAYS) / marks))
    return {
      ...small.timeline[i % small.timeline.length]!,
      when: { from: day, to: i % 9 === 0 ? addDays(day, 3) : day },
    }
  })
  return { ...small, day: addDays(first, DAYS), timeline }
}
