import type { Brief, BriefLine } from '../../model/story.ts'
import type { ViewQuery } from '../view.ts'
import { SourceChips } from './source-chips.tsx'

interface Sources {
  readonly outlets: ReadonlyMap<string, string>
  readonly query: ViewQuery
}

/** The brief: kickered sections of lines, each with its sources; what was left out stands at the end. */
export function BriefPanel({ brief, ...sources }: { brief: Brief } & Sources) {
  return (
    <section aria-label="Brief">
      {brief.sections.map(section => (
        <>
          <p class="kicker">{section.kicker}</p>
          <h3>{section.heading}</h3>
          <Lines lines={section.lines} {...sources} />
        </>
      ))}
      {brief.dropped.length === 0 ? null : (
        <details>
          <summary class="small quiet">
            {brief.dropped.length} {brief.dropped.length === 1 ? 'line' : 'lines'} left out: the evidence does
            not carry them
          </summary>
          <ul class="lines">
            {brief.dropped.map(line => (
              <li class="small">
                {line.text} <span class="quiet">({line.reason})</span>
                <SourceChips entries={line.entries} {...sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Where it stands, in at most three lines. */
export function Standfirst({ brief, ...sources }: { brief: Brief } & Sources) {
  return (
    <section class="lead" aria-label="Where it stands">
      <Lines lines={brief.standfirst} {...sources} />
    </section>
  )
}

function Lines({ lines, outlets, query }: { lines: readonly BriefLine[] } & Sources) {
  return (
    <ul class="lines">
      {lines.map(({ text, entries }) => (
        <li>
          {text} <SourceChips entries={entries} outlets={outlets} query={query} />
        </li>
      ))}
    </ul>
  )
}
