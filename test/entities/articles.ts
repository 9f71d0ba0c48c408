/**
 * Articles written for these tests about invented people. `[words](key)` marks words that refer to somebody and to
 * whom: an entity's key, or `?` where nobody can say and the reader must leave it open.
 */
export interface MarkedArticle {
  readonly name: string
  readonly createdOn: string | null
  readonly marked: string
}

export const ARTICLES: readonly MarkedArticle[] = [
  {
    name: 'wages at a carmaker',
    createdOn: '2026-03-10',
    marked: `Union leader says strike at Velta Motors will go on

[Petra Lindqvist](person:petra-lindqvist), the chief negotiator of the [Metalworkers' Federation](organisation:metalworkers-federation), said on Tuesday that [she](person:petra-lindqvist) would not accept a pay rise below 6%.

"[He](?) has had three weeks to make a serious offer," [Lindqvist](person:petra-lindqvist) said of [Tomas Aranda](person:tomas-aranda), chief executive of [Velta Motors](organisation:velta-motors).

[Aranda](person:tomas-aranda) told reporters that [he](person:tomas-aranda) was ready to talk, but [his](person:tomas-aranda) company could not pay more.

[The union](organisation:metalworkers-federation) rejected [his](person:tomas-aranda) offer within hours.

[A spokeswoman for Velta Motors](unnamed:velta-motors-spokeswoman) said [she](unnamed:velta-motors-spokeswoman) could not comment.`,
  },
  {
    name: 'trade between two invented countries',
    createdOn: null,
    marked: `Ruvenia threatens tariffs as talks stall

[Ruvenian President Milo Kastner](person:milo-kastner) threatened on Friday to raise tariffs on steel from [Ostravia](place:ostravia) if [it](place:ostravia) did not sign a trade deal by the end of the month.

[Ostravian Trade Minister Elena Dorsch](person:elena-dorsch) said [her](person:elena-dorsch) country would not negotiate under threat. "We will answer in kind," [she](person:elena-dorsch) told reporters.

[The two countries](group:ostravia+ruvenia) have been in talks since January.

[Kastner](person:milo-kastner), who met [Dorsch](person:elena-dorsch) in April, wrote on X that [he](person:milo-kastner) expected an answer soon.

[A senior Ruvenian official](unnamed:ruvenia-official) said [Dorsch](person:elena-dorsch) had promised a reply by Monday.`,
  },
  {
    name: 'hostages and a mediator',
    createdOn: '2026-05-04',
    marked: `Mediator leaves without a deal on hostages

[Farid Nassour](person:farid-nassour), the envoy of [Qatar](country:QAT), left the talks on Monday after [he](person:farid-nassour) failed to win the release of eleven hostages.

[Two diplomats](unnamed:diplomat) said [the rebels](group:rebel) had asked for the release of [their](group:rebel) fighters.

[Commander Idris Balo](person:idris-balo) said [his](person:idris-balo) group would wait. [He](person:idris-balo) accused [Nassour](person:farid-nassour) of bias.

"[They](?) have lied to us," [Balo](person:idris-balo) said.`,
  },
  {
    name: 'a coalition and two people of one surname',
    createdOn: null,
    marked: `Coalition talks stall over budget

[Anna Holm](person:anna-holm), the leader of the [Centre Party](organisation:centre-party), met [Jonas Holm](person:jonas-holm), the finance minister, on Wednesday.

[Anna Holm](person:anna-holm) said [she](person:anna-holm) wanted lower taxes. [Jonas Holm](person:jonas-holm) said [he](person:jonas-holm) could not agree.

[Holm](?) left without speaking to the press.`,
  },
  {
    name: 'climate talks',
    createdOn: '2025-11-18',
    marked: `Small islands walk out of climate talks

[Maria Tevaki](person:maria-tevaki), who chairs the group of small islands, walked out of the talks in [Belém](place:belem) on Tuesday.

"I have nothing left to give," [she](person:maria-tevaki) said.

[The European Union](organisation:eu) offered to pay more, but [its](organisation:eu) offer came late, [one delegate](unnamed:delegate) said.

[Brazilian](country:BRA) officials said talks would go on. [China](country:CHN) and [India](country:IND) said [they](group:CHN+IND) would stay.

[Another delegate](unnamed:delegate-2) said the text was dead.`,
  },
]
