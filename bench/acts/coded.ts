import { type CodedExample, readActExamples } from '../../src/learn/train/act-examples.ts'
import type { Reader } from './reader.ts'

const FOLDER = '../shared/data/acts'

/** The labelled rows of one set as training examples. */
export const readExamples = (reader: Reader, name: string, folder = FOLDER): readonly CodedExample[] =>
  readActExamples(`${folder}/${name}.jsonl`, reader.core)
