import type { Document, Layer, Layers, Notice } from './document.ts'

/** What a stage gives back: exactly its layers, and any doubts (the one thing every stage may add to). */
export type Given<L extends Layer> = Pick<Layers, L> & { readonly notices?: readonly Notice[] }

/** One step of the pipeline. It sees only the layers it needs and returns only those it gives. */
export interface Stage<Needs extends Layer, Gives extends Layer> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly gives: readonly Gives[]
  run(doc: Document<Needs>): Given<Gives>
}

export interface AnyStage {
  readonly name: string
  readonly needs: readonly Layer[]
  readonly gives: readonly Layer[]
  run(doc: Document): Partial<Layers> & { readonly notices?: readonly Notice[] }
}
