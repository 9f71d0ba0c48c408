import type { NameModel } from '../model/language-model.ts'
import type { AnyStage } from '../model/stage.ts'
import { entitiesStage } from './entities.ts'
import type { Knowledge } from './knowledge.ts'
import { namesStage } from './names.ts'

/** Names, then the entities they and all other words of reference mean. */
export const entityStages = ({
  names,
  knowledge,
}: {
  names: NameModel
  knowledge: Knowledge
}): readonly AnyStage[] => [namesStage(names, knowledge), entitiesStage(knowledge)]
