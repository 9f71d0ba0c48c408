import type { Command } from '../command.ts'
import { add } from './add.ts'
import { agreement } from './agreement.ts'
import { brief } from './brief.ts'
import { check } from './check.ts'
import { cluster } from './cluster.ts'
import { code } from './code.ts'
import { contacts } from './contacts.ts'
import { corrections } from './corrections.ts'
import { decide } from './decide.ts'
import { doctor } from './doctor.ts'
import { enqueue } from './enqueue.ts'
import { exportStory } from './export.ts'
import { extract } from './extract.ts'
import { init } from './init.ts'
import { ledger } from './ledger.ts'
import { mcp } from './mcp.ts'
import { parse } from './parse.ts'
import { positions } from './positions.ts'
import { read } from './read.ts'
import { reread } from './reread.ts'
import { review } from './review.ts'
import { revisions } from './revisions.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { sources } from './sources.ts'
import { status } from './status.ts'
import { stories } from './stories.ts'
import { story } from './story.ts'
import { takedown } from './takedown.ts'
import { threads } from './threads.ts'
import { timeline } from './timeline.ts'
import { watch } from './watch.ts'
import { webhook } from './webhook.ts'
import { work } from './work.ts'

/** In the order of `demarche --help`: the main job first, then looking, then deciding, then rows for machines. */
export const commands: readonly Command[] = [
  init,
  add,
  watch,
  sources,
  webhook,
  brief,
  stories,
  story,
  timeline,
  threads,
  positions,
  contacts,
  revisions,
  search,
  show,
  check,
  exportStory,
  serve,
  mcp,
  decide,
  review,
  agreement,
  corrections,
  reread,
  takedown,
  ledger,
  enqueue,
  work,
  status,
  read,
  extract,
  parse,
  code,
  cluster,
  doctor,
]
