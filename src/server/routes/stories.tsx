import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Demarche } from '../../demarche.ts'
import { written } from '../../model/calendar.ts'
import { failure } from '../../model/errors.ts'
import type { Story } from '../../model/story.ts'
import { Layout } from '../layout.tsx'
import { BriefPanel, Standfirst } from '../panels/brief.tsx'
import { Contacts } from '../panels/contacts.tsx'
import { KnownOn } from '../panels/known-on.tsx'
import { OpenItems } from '../panels/open-items.tsx'
import { Positions } from '../panels/positions.tsx'
import { StoryList } from '../panels/story-list.tsx'
import { Threads } from '../panels/threads.tsx'
import { Timeline, TimelineTable } from '../panels/timeline.tsx'
import { queryOf, type ViewQuery, viewOfQuery } from '../view.ts'

/** Every page has its data beside it: `/stories/ID` to read; `.json`, `.md`, `.csv`, `.ics` at the same address to use. */
export function stories(app: Demarche): Hono {
  const routes = new Hono()

  routes.get('/', async c => {
    const query = viewQuery(c)
    return c.html(
      <Layout title="">
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
    const id = c.req.param('id')
    const { story, brief } = await app.brief(id, view)
    const all =
      query['known-on'] === undefined ? story : await app.story(id, { ...view, knownAt: null, day: null })
    const outlets = outletsOf(story)
    const path = `/stories/${id}`
    return c.html(
      <Layout title={story.title}>
        <h1>{brief.headline}</h1>
        <p class="meta">
          As of {written(story.day)} · {story.articles.length}{' '}
          {story.articles.length === 1 ? 'article' : 'articles'} ·{' '}
          {query['known-on'] ? `as known on ${query['known-on']}` : 'with all that is known'}, by the{' '}
          {view.clock} clock ·{' '}
          {app.formats().map(({ name }, i) => (
            <>
              {i > 0 ? ', ' : ''}
              <a href={`${path}.${name}${queryOf(query)}`}>{name}</a>
            </>
          ))}
        </p>
        <KnownOn path={path} articles={all.articles} query={query} />
        <nav aria-label="Parts of the story">
          <ul class="chips">
            <li>
              <a href={`${path}/threads${queryOf(query)}`}>Threads: offers, answers, outcomes</a>
            </li>
            <li>
              <a href={`${path}/timeline${queryOf(query)}`}>Timeline as a table</a>
            </li>
          </ul>
        </nav>
        <div class="columns">
          <div>
            <Standfirst brief={brief} outlets={outlets} query={query} />
            <BriefPanel brief={brief} outlets={outlets} query={query} />
          </div>
          <aside class="aside">
            <OpenItems story={story} query={query} />
            <Contacts story={story} query={query} />
            <section aria-labelledby="sources">
              <h2 id="sources">Sources</h2>
              <ul>
                {story.articles.map(({ title, publisher, createdOn, copyOf, canonicalUrl, url }) => (
                  <li>
                    <SourceTitle title={title} address={canonicalUrl ?? url} />
                    <div class="quiet">
                      {publisher ?? 'Outlet not known'}, {createdOn ?? 'day not known'}
                      {copyOf === null ? '' : ', the same words as another'}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          </aside>
        </div>
        <h2 id="timeline">Timeline</h2>
        <Timeline story={story} query={query} />
        <h2 id="positions">Positions</h2>
        <Positions story={story} query={query} />
      </Layout>,
    )
  })

  const part = (name: string, heading: string, body: (story: Story, query: ViewQuery) => Child): void => {
    routes.get(`/stories/:id{story_[0-9a-f]+}/${name}`, async c => {
      const query = viewQuery(c)
      const story = await app.story(c.req.param('id'), viewOfQuery(query))
      return c.html(
        <Layout title={`${heading} · ${story.title}`}>
          <h1>{heading}</h1>
          <p class="meta">
            <a href={`/stories/${story.id}${queryOf(query)}`}>{story.title}</a> · as of {written(story.day)}
          </p>
          {body(story, query)}
        </Layout>,
      )
    })
  }
  part('threads', 'Threads', (story, query) => <Threads story={story} query={query} />)
  part('timeline', 'Timeline', (story, query) => (
    <>
      <Timeline story={story} query={query} />
      <h2 id="table">As a table</h2>
      <TimelineTable story={story} query={query} />
    </>
  ))
  return routes
}

/** An article's address is its publisher's word: only http and https become links. */
function SourceTitle({ title, address }: { title: string | null; address: string | null }) {
  const text = title ?? 'Untitled'
  if (address === null || !/^https?:\/\//i.test(address)) return <>{text}</>
  return (
    <a href={address} rel="noreferrer nofollow">
      {text}
    </a>
  )
}

function viewQuery(c: Context): ViewQuery {
  const { clock, 'known-on': knownOn, 'as-of': asOf } = c.req.query()
  return { clock, 'known-on': knownOn, 'as-of': asOf }
}

/** Outlet of each entry, by the entry's id. */
function outletsOf(story: Story): ReadonlyMap<string, string> {
  const publishers = new Map(story.articles.map(({ id, publisher }) => [id, publisher]))
  return new Map(story.entries.map(({ id, article }) => [id, publishers.get(article) ?? 'source']))
}
