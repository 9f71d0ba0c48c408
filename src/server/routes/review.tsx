import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Decision, type Demarche, DemarcheError, type Evidence } from '../../demarche.ts'
import type { Entry } from '../../model/entry.ts'
import { failure } from '../../model/errors.ts'
import type { Id } from '../../model/id.ts'
import { formOf } from '../form.ts'
import { Layout } from '../layout.tsx'
import { page } from '../page.ts'
import { changesOf, type Given, reasonsOf, ReviewCard, type Risky } from '../panels/review-queue.tsx'
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
    const only = c.req.query('entry') ?? ''
    const asked = stories.filter(({ id }) => chosen === '' || id === chosen)
    const queues = await Promise.all(asked.map(({ id }) => app.toReview(id, author, MOST_ASKED)))
    const queue = queues.flat().map(({ entry, confidence }) => riskOf(entry, confidence))
    const shown =
      only === ''
        ? distinct(queue.sort(byRisk)).slice(0, MOST)
        : [riskOf((await app.evidence(only)).entry, SURE)]
    const evidence = await Promise.all(shown.map(({ entry }) => app.evidence(entry.id)))
    const { alpha, entries: judgedTwice } = await app.agreement()
    const canWrite = session.isOpen(c)
    return page(
      c,
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
        <p class="meta" id="keys">
          {only !== ''
            ? 'One entry, whoever has judged it before. '
            : queue.length === 0
              ? 'Nothing waits to be judged. '
              : `${queue.length} wait for ${author === '' ? 'a first look' : author}, ${queue.filter(({ reasons }) => reasons.length > 0).length} of them doubtful; the riskiest come first. What other reviewers decided is not shown. `}
        </p>
        {judgedTwice === 0 ? null : (
          <p class="meta">
            {judgedTwice} {judgedTwice === 1 ? 'entry was' : 'entries were'} judged by two or more
            {alpha === null ? '.' : `; they agree with Krippendorff’s α ${alpha.toFixed(2)}.`}
          </p>
        )}
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
    const text = await formOf(c)
    const decision = CHOICES.find(each => each === text('decision'))
    if (!decision) throw failure('E801', [text('decision'), `one of ${CHOICES.join(', ')}`])
    const about = text('about')
    if (!/^entry_[0-9a-f]{1,32}$/.test(about)) throw failure('E801', [about, 'an entry'])
    const field = text('field')
    const given: Given = {
      decision,
      field,
      value: text('value'),
      author: text('author').slice(0, 100),
      reason: text('reason').slice(0, 500),
    }
    const order: Decision = {
      about: about as Id<'entry'>,
      decision,
      author: given.author,
      reason: given.reason,
      // What its author saw: a decision that somebody else made meanwhile is not run over.
      after: text('after') === '' ? null : (text('after') as Id<'entry'>),
      ...(decision === 'correct' && field !== '' && { changes: changesOf(field, given.value) }),
    }
    try {
      await app.decide(order)
    } catch (error) {
      if (!(error instanceof DemarcheError) || error.code !== 'E506') throw error
      return page(
        c,
        <DecidedMeanwhile evidence={await app.evidence(about)} given={given} story={text('story')} />,
        409,
      )
    }
    const next = new URLSearchParams({ story: text('story'), author: text('author'), done: '1' })
    return c.redirect(`/review?${next.toString()}`, 303)
  })
  return routes
}

/** Nothing is run over and nothing that was typed is lost: what the other decided stands beside the form. */
function DecidedMeanwhile({ evidence, given, story }: { evidence: Evidence; given: Given; story: string }) {
  const last = evidence.history.at(-1)?.body
  return (
    <Layout title="Decided meanwhile">
      <h1>Decided meanwhile</h1>
      <p class="notice" role="alert">
        {last?.kind === 'decision'
          ? `${last.author} decided about this entry after you opened it: ${last.decision}, because “${last.reason}”.`
          : 'Somebody else decided about this entry after you opened it.'}{' '}
        Yours is not on record. Read it again; if you still hold to it, send it once more. (E506)
      </p>
      <ReviewCard
        item={riskOf(evidence.entry, SURE)}
        evidence={evidence}
        author={given.author}
        story={story}
        canWrite
        given={given}
      />
    </Layout>
  )
}

/** An entry that was asked for by name is judged for its own sake, not for its risk. */
const SURE = 1

const riskOf = (entry: Entry, confidence: number): Risky => ({
  entry,
  confidence,
  reasons: reasonsOf(entry.body, confidence),
})

/** Copies of one article say the same: one of them is asked about at a time. */
function distinct(queue: readonly Risky[]): readonly Risky[] {
  const seen = new Set<string>()
  return queue.filter(({ entry: { body, quote } }) => {
    const key = `${body.kind} ${quote}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

/** What has more reasons for doubt comes first, then the less sure, then the older row. */
const byRisk = (a: Risky, b: Risky): number =>
  b.reasons.length - a.reasons.length || a.confidence - b.confidence || a.entry.sequence - b.entry.sequence
