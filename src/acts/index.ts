import { acceptance } from './acceptance.ts'
import { accusation } from './accusation.ts'
import { agreement } from './agreement.ts'
import { aid } from './aid.ts'
import { announcement } from './announcement.ts'
import { assault } from './assault.ts'
import { call } from './call.ts'
import { cancellation } from './cancellation.ts'
import { ceasefireDeclared } from './ceasefire-declared.ts'
import { ceasefireObserved } from './ceasefire-observed.ts'
import { coercion } from './coercion.ts'
import { concession } from './concession.ts'
import { conditionalAcceptance } from './conditional-acceptance.ts'
import { cooperation } from './cooperation.ts'
import { counterOffer } from './counter-offer.ts'
import { criticism } from './criticism.ts'
import type { ActDefinition } from './definition.ts'
import { demand } from './demand.ts'
import { denial } from './denial.ts'
import { doubt } from './doubt.ts'
import { exchange } from './exchange.ts'
import { mediation } from './mediation.ts'
import { meeting } from './meeting.ts'
import { mobilization } from './mobilization.ts'
import { noShow } from './no-show.ts'
import { offer } from './offer.ts'
import { postponement } from './postponement.ts'
import { praise } from './praise.ts'
import { promise } from './promise.ts'
import { protest } from './protest.ts'
import { rejection } from './rejection.ts'
import { request } from './request.ts'
import { sanction } from './sanction.ts'
import { statement } from './statement.ts'
import { threat } from './threat.ts'
import { ultimatum } from './ultimatum.ts'
import { violation } from './violation.ts'
import { withdrawal } from './withdrawal.ts'

/** In order: where two frames hold for one predicate, the earlier type takes it. */
export const acts: readonly ActDefinition[] = [
  ultimatum,
  conditionalAcceptance,
  counterOffer,
  noShow,
  statement,
  denial,
  agreement,
  acceptance,
  ceasefireDeclared,
  ceasefireObserved,
  violation,
  cancellation,
  postponement,
  concession,
  exchange,
  withdrawal,
  mediation,
  cooperation,
  sanction,
  praise,
  aid,
  meeting,
  call,
  announcement,
  protest,
  mobilization,
  coercion,
  assault,
  accusation,
  criticism,
  doubt,
  rejection,
  threat,
  demand,
  request,
  offer,
  promise,
]
