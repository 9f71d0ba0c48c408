import { type Demarche, Webhooks, webhooksFile } from '../demarche.ts'
import { dataFolder } from './data-folder.ts'

/** The webhooks of a ledger. */
export const webhooksOf = (app: Demarche, environment: NodeJS.ProcessEnv): Webhooks =>
  new Webhooks(app, webhooksFile(app.place, dataFolder(environment)))
