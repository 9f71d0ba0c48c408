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

/** A half-open range of a sentence's tokens that is a name. */
export interface FoundName {
  readonly first: number
  readonly end: number
  readonly type: 'PERSON' | 'ORGANISATION' | 'PLACE' | 'NATIONALITY' | 'OTHER'
}

/** Marks the names of a text, given as the forms of its sentences: one list for each. */
export interface NameModel {
  readonly name: string
  find(sentences: readonly (readonly string[])[]): readonly (readonly FoundName[])[]
}
