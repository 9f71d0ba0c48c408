import { Clusters } from '../learn/clusters.ts'
import { tableOf, type Weights } from '../learn/weights.ts'
import type { LanguageModel, ParsedWord } from '../model/language-model.ts'
import { type EdgeLabels, keepOutsideClause } from './clause-edge.ts'
import { ClauseFiller } from './clause-filler.ts'
import { Clause } from './clause.ts'
import { type DictionaryData, dictionaryOf } from './dictionary.ts'
import { Encoded, Forms } from './forms.ts'
import { type LemmaData, Lemmatiser } from './lemmatiser.ts'
import { dropAdverbSubjects, settleSubjects } from './one-subject.ts'
import { mirroredRelations, Parser } from './parser.ts'
import { vocabularyOf } from './vocabulary.ts'
import { settledTagsOf, settleTags } from './settle-tags.ts'
import { type NamingTags, settleTitledNames } from './titled-names.ts'
import { tagNumbers } from './tag-numbers.ts'
import { type Tag, Tagger, uposOf, xposOf } from './tagger.ts'

/** What `models/language.bin` says beside its tables. */
export interface LanguageMeta {
  readonly tags: readonly Tag[]
  readonly relations: readonly string[]
  readonly dictionary: DictionaryData
  readonly lemmas: LemmaData
  /** Numbers of the relations that a pair of universal tags may have; null for any. */
  readonly allowed: readonly (readonly number[] | null)[]
}

/** Relations of a clause that may stand before its verb with a subject of its own. */
const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'advcl', 'csubj'])

const DETERMINES: ReadonlySet<string> = new Set(['det', 'nmod:poss'])

/** See `NamingTags`. */
const NAMING: Readonly<Record<string, number>> = { PROPN: 1, ADJ: 2, NOUN: 3, X: 3 }

/**
 * The perceptrons behind the `LanguageModel` seam.
 *
 * @param language the weights of `models/language.bin`
 * @throws RangeError when the weights are not the language model's
 */
export function languageModelOf(language: Weights, clusters: Clusters): LanguageModel {
  const meta = language.meta as unknown as LanguageMeta
  const { tags, relations } = meta
  const dictionary = dictionaryOf(meta.dictionary, tags, true)
  const forms = new Forms(clusters, dictionary.rowOf)
  const tagger = new Tagger(tags, dictionary, tableOf(language, 'tags', Int8Array))
  const numbers = tagNumbers(tags)
  const allowed = {
    heads: numbers.count,
    sets: meta.allowed.map(set => (set === null ? null : Int32Array.from(set))),
  }
  const guide = new Parser(relations, mirroredRelations(allowed), {
    moves: tableOf(language, 'guideMoves', Int8Array),
    labels: tableOf(language, 'guideRelations', Int8Array),
  })
  const parser = new Parser(relations, allowed, {
    moves: tableOf(language, 'moves', Int8Array),
    labels: tableOf(language, 'relations', Int8Array),
  })
  const lemmatiser = new Lemmatiser(meta.lemmas, vocabularyOf(meta.dictionary, tags, clusters))
  const [upos, xpos] = [tags.map(uposOf), tags.map(xposOf)]
  const lemmas = tags.map((_, tag) => lemmatiser.of(upos[tag]!, xpos[tag]!))
  const isSubject = Uint8Array.from(relations, relation => (relation.startsWith('nsubj') ? 1 : 0))
  const isClause = Uint8Array.from(relations, relation => (CLAUSES.has(relation) ? 1 : 0))
  const isAdverb = Uint8Array.from(tags, tag => (uposOf(tag) === 'ADV' ? 1 : 0))
  const adverbial = relations.indexOf('advmod')
  const naming: NamingTags = {
    kind: Uint8Array.from(tags, tag => NAMING[uposOf(tag)] ?? 0),
    name: tags.indexOf('PROPN NNP'),
  }
  const titleLabels = {
    title: relations.indexOf('nmod'),
    flat: relations.indexOf('flat'),
    modifier: relations.indexOf('amod'),
    determines: Uint8Array.from(relations, relation => (DETERMINES.has(relation) ? 1 : 0)),
  }
  const edge: EdgeLabels = {
    mark: relations.indexOf('mark'),
    clause: relations.indexOf('ccomp'),
    isAdjunct: Uint8Array.from(relations, relation => (/^(?:obl|advmod)/.test(relation) ? 1 : 0)),
  }
  const settled = settledTagsOf(tags)
  const encoded = new Encoded()
  const clause = new Clause()
  const mirror = new Clause()
  const filler = new ClauseFiller(numbers, dictionary)
  let chosen = new Int32Array(256)

  return {
    name: `perceptrons ${language.version}`,
    parse(words) {
      const n = words.length
      if (n === 0) return []
      if (n > chosen.length) chosen = new Int32Array(2 * n)
      forms.rest()
      encoded.encode(forms, words)
      tagger.tag(encoded, chosen)
      settleTags(words, chosen, settled)
      filler.load(clause, encoded, chosen, words)
      mirror.mirror(clause)
      clause.guide(guide.parse(mirror))
      const state = parser.parse(clause)
      settleTitledNames(words, state, chosen, naming, titleLabels)
      dropAdverbSubjects(state, chosen, isSubject, isAdverb, adverbial)
      settleSubjects(state, isSubject, isClause)
      keepOutsideClause(state, edge)
      const parsed: ParsedWord[] = []
      for (let i = 0; i < n; i++) {
        const tag = chosen[i]!
        const head = state.head[i]!
        parsed.push({
          upos: upos[tag]!,
          xpos: xpos[tag]!,
          lemma: lemmas[tag]!(words[i]!),
          head: head === n ? -1 : head,
          relation: head === n ? 'root' : relations[state.label[i]!]!,
        })
      }
      return parsed
    },
  }
}
