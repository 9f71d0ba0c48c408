import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Demarche, DemarcheError } from '../../demarche.ts'
import { failure } from '../../model/errors.ts'
import type { Id } from '../../model/id.ts'
import { Layout } from '../layout.tsx'
import { changesOf, reasonsOf, ReviewCard, type Risky } from '../panels/review-queue.tsx'
import { assertOwnForm, type Session } from '../session.ts'
import { ReadOnly } from './login.tsx'

/** Cards on one page. */
const MOST = 8
/** Of each story, the least sure. */
const MOST_ASKED = 2000
const CHOICES = ['accept', 'correct', 'reject', 'dispute'] as const

/** `/review`: entries that a reviewer has not judged, by risk; with the token, a form puts a decision on record. */
export function review(app: Demarche, session: Session): Hono {
  const routes = new Hono()
  routes.get('/review', async c => {
    const author = (c.req.query('author') ?? '').slice(0, 100)
    const chosen = c.req.query('story') ?? ''
    const stories = await app.stories()
    const asked = stories.filter(({ id }) => chosen === '' || id === chosen)
    const queues = await Promise.all(asked.map(({ id }) => app.toReview(id, author, MOST_ASKED)))
    const queue = queues.flat().map(
      ({ entry, confidence }): Risky => ({
        entry,
        confidence,
        reasons: reasonsOf(entry.body, confidence),
      }),
    )
    const shown = queue.sort(byRisk).slice(0, MOST)
    const evidence = await Promise.all(shown.map(({ entry }) => app.evidence(entry.id)))
    const canWrite = session.isOpen(c)
    return c.html(
      <Layout title="Review">
        <h1>Review</h1>
        {canWrite ? (
          <form method="post" action="/logout">
            <p class="quiet">
              Writing is on in this browser. <button type="submit">Turn off</button>
            </p>
          </form>
        ) : session.hasToken ? (
          <p class="notice">
            You can read here. <a href="/login">Turn writing on</a> with the token of this server to put
            decisions on record.
          </p>
        ) : (
          <ReadOnly />
        )}
        {c.req.query('done') === undefined ? null : (
          <p role="status" class="notice">
            Put on record. It shows in the entry's history and under <a href="/corrections">Corrections</a>.
          </p>
        )}
        <form class="filter" method="get" action="/review">
          <label>
            Story
            <select name="story">
              <option value="">all</option>
              {stories.map(({ id, title }) => (
                <option value={id} selected={id === chosen}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            Reviewer
            <input type="text" name="author" maxlength={100} value={author} />
          </label>
          <button type="submit">Show</button>
        </form>
        <p class="meta">
          {queue.length === 0
            ? 'Nothing waits to be judged.'
            : `${queue.length} wait for ${author === '' ? 'a first look' : author}, ${queue.filter(({ reasons }) => reasons.length > 0).length} of them doubtful; the riskiest come first. What other reviewers decided is not shown.`}
        </p>
        {shown.map((item, i) => (
          <ReviewCard
            item={item}
            evidence={evidence[i]!}
            author={author}
            story={chosen}
            canWrite={canWrite}
          />
        ))}
      </Layout>,
    )
  })

  routes.post('/review', bodyLimit({ maxSize: 64 * 1024 }), async c => {
    assertOwnForm(c)
    if (!session.isOpen(c))
      throw new DemarcheError('E703', 'Writing is not turned on in this browser. Open /login.')
    const form = await c.req.parseBody()
    const text = (name: string): string => {
      const value = form[name]
      return typeof value === 'string' ? value.trim() : ''
    }
    const decision = CHOICES.find(each => each === text('decision'))
    if (!decision) throw failure('E801', [text('decision'), `one of ${CHOICES.join(', ')}`])
    const about = text('about')
    if (!/^entry_[0-9a-f]{1,32}$/.test(about)) throw failure('E801', [about, 'an entry'])
    const field = text('field')
    await app.decide({
      about: about as Id<'entry'>,
      decision,
      author: text('author').slice(0, 100),
      reason: text('reason').slice(0, 500),
      // What its author saw: a decision that somebody else made meanwhile is not run over.
      after: text('after') === '' ? null : (text('after') as Id<'entry'>),
      ...(decision === 'correct' && field !== '' && { changes: changesOf(field, text('value')) }),
    })
    const next = new URLSearchParams({ story: text('story'), author: text('author'), done: '1' })
    return c.redirect(`/review?${next.toString()}`, 303)
  })
  return routes
}

/** What has more reasons for doubt comes first, then the less sure, then the older row. */
const byRisk = (a: Risky, b: Risky): number =>
  b.reasons.length - a.reasons.length || a.confidence - b.confidence || a.entry.sequence - b.entry.sequence
