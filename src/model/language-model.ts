/** A word as a language model returns it: `head` counts within the sentence, -1 is the root. */
export interface ParsedWord {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly head: number
  readonly relation: string
}

/** Tags, lemmas and a dependency tree for one sentence; a neural scorer may stand in for the perceptrons. */
export interface LanguageModel {
  readonly name: string
  parse(forms: readonly string[]): readonly ParsedWord[]
}

/** Marks the names of one sentence: half-open token ranges within it. */
export interface NameModel {
  readonly name: string
  find(forms: readonly string[]): readonly {
    first: number
    end: number
    type: 'PERSON' | 'ORGANISATION' | 'PLACE' | 'NATIONALITY' | 'OTHER'
  }[]
}
