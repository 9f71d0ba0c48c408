import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Demarche, View } from '../../demarche.ts'
import { written } from '../../model/calendar.ts'
import { failure } from '../../model/errors.ts'
import type { Story, StoryChange } from '../../model/story.ts'
import { feedLinks } from '../feed.ts'
import { Layout, type Live } from '../layout.tsx'
import { page } from '../page.ts'
import { BriefPanel, Standfirst } from '../panels/brief.tsx'
import { Articles } from '../panels/articles.tsx'
import { Calendar } from '../panels/calendar.tsx'
import { Contacts, ContactTable } from '../panels/contacts.tsx'
import { KnownOn } from '../panels/known-on.tsx'
import { NewSince } from '../panels/new-since.tsx'
import { NextMeeting } from '../panels/next-meeting.tsx'
import { OpenItems } from '../panels/open-items.tsx'
import { Parties } from '../panels/parties.tsx'
import { PositionComparison } from '../panels/position-comparison.tsx'
import { Positions } from '../panels/positions.tsx'
import { StoryList } from '../panels/story-list.tsx'
import { type StoryPart, StoryParts } from '../panels/story-parts.tsx'
import { Threads } from '../panels/threads.tsx'
import { FilterForm, filtered, filterOfQuery, KeptView } from '../panels/timeline-filter.tsx'
import { TimelineTable } from '../panels/timeline-table.tsx'
import { Timeline } from '../panels/timeline.tsx'
import { Zoom } from '../panels/timeline-zoom.tsx'
import { dayOfQuery, queryOf, sinceOfQuery, viewParts, type ViewQuery, viewOfQuery } from '../view.ts'

/** Every page has its data beside it: `/stories/ID` to read; `.json`, `.md`, `.csv`, `.ics` at the same address to use. */
export function stories(app: Demarche): Hono {
  const routes = new Hono()

  routes.get('/', async c => {
    const query = viewQuery(c)
    return page(
      c,
      <Layout title="" live={query['known-on'] ? null : { story: null, at: await app.lastInstant() }}>
        <h1>Stories</h1>
        <StoryList stories={await app.stories(viewOfQuery(query))} query={query} />
      </Layout>,
    )
  })
  routes.get('/stories.json', async c =>
    c.json({ ok: true, stories: await app.stories(viewOfQuery(viewQuery(c))) }),
  )

  routes.get('/stories/:file{story_[0-9a-f]+\\.[a-z]+}', async c => {
    const [id, format] = c.req.param('file').split('.') as [string, string]
    if (!app.formats().some(({ name }) => name === format)) {
      throw failure('E802', [
        format,
        app
          .formats()
          .map(({ name }) => name)
          .join(', '),
      ])
    }
    const { mediaType, content } = await app.export(id, format, viewOfQuery(viewQuery(c)))
    return c.body(content, 200, { 'content-type': mediaType })
  })

  routes.get('/stories/:id{story_[0-9a-f]+}', async c => {
    const query = viewQuery(c)
    const view = viewOfQuery(query)
    const since = sinceOfQuery(c.req.query('since'))
    const id = c.req.param('id')
    const { story, brief } = await app.brief(id, view)
    const all =
      query['known-on'] === undefined ? story : await app.story(id, { ...view, knownAt: null, day: null })
    const changes = since === null ? null : await changesSince(app, story, since, view)
    const outlets = outletsOf(story)
    const path = `/stories/${id}`
    return page(
      c,
      <Layout title={story.title} feeds={feedLinks(path, story.title)} live={liveOf(story, query)}>
        <h1>{brief.headline}</h1>
        <p class="meta">
          As of {written(story.day)} · {story.articles.length}{' '}
          {story.articles.length === 1 ? 'article' : 'articles'} ·{' '}
          {query['known-on'] ? `as known on ${query['known-on']}` : 'with all that is known'}, by the{' '}
          {view.clock} clock
        </p>
        <StoryParts id={id} part="" query={query} />
        <div class="columns">
          <div>
            <Standfirst brief={brief} outlets={outlets} query={query} />
            <NewSince
              story={story}
              since={since}
              isVisit={c.req.query('visit') === '1'}
              changes={changes}
              query={query}
            />
            <BriefPanel brief={brief} outlets={outlets} query={query} />
          </div>
          <aside class="aside">
            <NextMeeting story={story} query={query} />
            <OpenItems story={story} query={query} />
            <Contacts story={story} query={query} />
            <KnownOn path={path} articles={all.articles} query={query} />
            <Parties story={story} />
            <Articles articles={story.articles} />
          </aside>
        </div>
        <h2 id="timeline">Timeline</h2>
        <Timeline story={story} query={query} />
        <h2 id="positions">Positions</h2>
        <Positions story={story} query={query} />
        <p class="meta formats">
          This story as data:{' '}
          {app.formats().map(({ name }, i) => (
            <>
              {i > 0 ? ', ' : ''}
              <a href={`${path}.${name}${queryOf(query)}`}>{name}</a>
            </>
          ))}
        </p>
      </Layout>,
    )
  })

  const part = (
    path: Exclude<StoryPart, ''>,
    heading: string,
    body: (story: Story, query: ViewQuery, asked: Readonly<Record<string, string>>) => Child,
  ): void => {
    routes.get(`/stories/:id{story_[0-9a-f]+}${path}`, async c => {
      const query = viewQuery(c)
      const story = await app.story(c.req.param('id'), viewOfQuery(query))
      return page(
        c,
        <Layout
          title={`${heading} · ${story.title}`}
          feeds={feedLinks(`/stories/${story.id}`, story.title)}
          live={liveOf(story, query)}
        >
          <h1>{heading}</h1>
          <p class="meta">
            <a href={`/stories/${story.id}${queryOf(query)}`}>{story.title}</a> · as of {written(story.day)}
          </p>
          <StoryParts id={story.id} part={path} query={query} />
          {body(story, query, c.req.query())}
        </Layout>,
      )
    })
  }
  part('/threads', 'Threads', (story, query) => <Threads story={story} query={query} />)
  part('/contacts', 'Contacts', (story, query) => (
    <>
      <Calendar story={story} query={query} />
      <h2 id="table">All contacts</h2>
      <ContactTable story={story} query={query} />
    </>
  ))
  part('/timeline', 'Timeline', (story, query, asked) => {
    const filter = filterOfQuery(asked)
    const marks = filtered(story, filter)
    return (
      <section id="timeline-view" aria-label="Timeline">
        <FilterForm story={story} filter={filter} query={query} />
        <Zoom story={story} filter={filter} query={query} />
        <Timeline story={story} marks={marks} filter={filter} query={query} isLegendOpen />
        <h2 id="table">As a table</h2>
        <TimelineTable
          story={story}
          marks={marks}
          filter={filter}
          page={/^\d{1,6}$/.test(asked['page'] ?? '') ? Number(asked['page']) : 1}
          query={query}
        />
      </section>
    )
  })
  part('/positions', 'Positions', (story, query, asked) => {
    const day = dayOfQuery(asked['compare'])
    return (
      <>
        <form method="get" action={`/stories/${story.id}/positions`}>
          <KeptView query={query} />
          <label>
            Compare {written(story.day)} with <input type="date" name="compare" value={day ?? ''} />
          </label>{' '}
          <button type="submit">Compare</button>
        </form>
        {day === null ? null : (
          <>
            <h2 id="comparison">Two days side by side</h2>
            <PositionComparison story={story} day={day} query={query} />
            <h2 id="all">All positions</h2>
          </>
        )}
        <Positions story={story} query={query} />
      </>
    )
  })
  return routes
}

/** What is new since an instant or the end of a day, on the clock of the view; null when nothing of the story was known by then. */
async function changesSince(
  app: Demarche,
  story: Story,
  since: string,
  view: View,
): Promise<readonly StoryChange[] | null> {
  const then: View = {
    ...viewOfQuery({ 'known-on': since, clock: view.clock }),
    recordedAt: view.recordedAt ?? null,
  }
  const wasKnown = story.articles.some(({ publishedAt, createdOn, recordedAt }) =>
    view.clock === 'recorded'
      ? recordedAt <= then.knownAt!
      : (publishedAt ?? createdOn ?? recordedAt).slice(0, 10) <= since.slice(0, 10),
  )
  return wasKnown ? app.changes(story.id, then, view) : null
}

/** A page that shows the past has no news. */
const liveOf = (story: Story, { 'known-on': knownOn }: ViewQuery): Live | null =>
  knownOn
    ? null
    : { story: story.id, at: story.asOf.clock === 'recorded' ? story.asOf.knownAt : story.asOf.recordedAt }

function viewQuery(c: Context): ViewQuery {
  return viewParts(c.req.query())
}

/** Outlet of each entry, by the entry's id. */
function outletsOf(story: Story): ReadonlyMap<string, string> {
  const publishers = new Map(story.articles.map(({ id, publisher }) => [id, publisher]))
  return new Map(story.entries.map(({ id, article }) => [id, publishers.get(article) ?? 'source']))
}
