import { Hono } from 'hono'
import { formOf } from '../form.ts'
import { Layout } from '../layout.tsx'
import { page } from '../page.ts'
import { rateLimit } from '../rate-limit.ts'
import { assertOwnForm, type Session } from '../session.ts'

/** Guesses at the token in one minute. */
const MOST_TRIES = 20

/** `/login`: gives a browser that knows the token leave to write; `/logout` takes it back. */
export function login(session: Session): Hono {
  const routes = new Hono()
  routes.get('/login', c =>
    page(
      c,
      <Layout title="Turn writing on">
        <h1>Turn writing on</h1>
        {session.hasToken ? (
          <form method="post" action="/login">
            <p>
              <label>
                Token of this server
                <br />
                <input type="password" name="token" required autocomplete="current-password" size={32} />
              </label>{' '}
              <button type="submit">Turn on</button>
            </p>
            <p class="quiet">This browser may then put decisions on record for twelve hours.</p>
          </form>
        ) : (
          <ReadOnly />
        )}
      </Layout>,
    ),
  )
  routes.use('/login', rateLimit(Date.now, MOST_TRIES))
  routes.post('/login', async c => {
    assertOwnForm(c)
    const text = await formOf(c)
    session.open(c, text('token'))
    return c.redirect('/review', 303)
  })
  routes.post('/logout', c => {
    assertOwnForm(c)
    session.close(c)
    return c.redirect('/review', 303)
  })
  return routes
}

/** How to turn writing on where the server was started without a token. */
export function ReadOnly() {
  return (
    <p class="notice">
      This server is read-only. To put decisions on record here, stop it and start it with a token of your
      own: <code>DEMARCHE_TOKEN=… demarche serve</code>
    </p>
  )
}
