import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import { openEngine } from './engine.ts'
import { type SharedModels, takeModels } from './models.ts'
import { triedReading } from './reading.ts'

/** The program of one thread that reads articles for the ledger: an article in, its rows out. */
takeModels(workerData as SharedModels)
const engine = openEngine()
parentPort!.on('message', (article: Article) => {
  parentPort!.postMessage(triedReading(article, engine))
})
