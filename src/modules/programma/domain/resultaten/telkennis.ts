const asSet = (lijst: string): ReadonlySet<string> => new Set(lijst.split(/\s+/))

/** What is numbered to order a text or a method; a count of these is no result. */
export const ORDENING = asSet(
  "pijlers pijler fasen fases stappen thema's themas speerpunten prioriteiten leefgebieden domeinen categorieen onderdelen lagen " +
    'sporen doelen programmalijnen hoofdstukken paginas bladzijden artikelen aspecten punten niveaus criteria uitgangspunten ' +
    'redenen manieren vormen soorten ambities opgaven taakvelden aandachtspunten wettelijke kernwaarden procenten',
)

/** Signs that a present-tense sentence tells how things stand. */
export const STAND =
  /\b(?:op dit moment|momenteel|thans|inmiddels|op (?:de )?peildatum|per (?:1|31) (?:januari|december)|eind (?:december )?\d{4}|rapportcijfer|beschik(?:t|ken) over|de beschikking over)\b/i

/** The same, strict enough for a plan, where almost everything is in the present tense. */
export const STAND_IN_PLAN =
  /\b(?:op dit moment|momenteel|thans|inmiddels|beschik(?:t|ken) over|de beschikking over|zijn er nu|telt nu)\b/i

/** A number behind these words is what was aimed at or compared with, not what came of it. */
export const NORM_VOOR =
  /(?:\b(?:doel|doelstelling|norm|streefwaarde|streven|begroot|begrote|geplande|gepland|ambitie|target|verwachte?|prognose|raming|tegenover|t\.o\.v\.|ten opzichte van|vergeleken met|in plaats van)\b[^\d]{0,14}|(?<!\b(?:meer|minder) )\bdan (?:de )?)$/i

export const BREUK =
  /\b(?:(?:ruim|circa|ongeveer|bijna|meer dan|zo['’]n)\s+)?(?:de helft|een derde|tweederde|twee derde|een kwart|drie ?kwart|een vijfde|een tiende)\s+van\b/i

/** A line such as "Opgelegde boetes: 412"; the group is what was counted. */
export const LABEL_VOOR = /([\p{L}][\p{L}' ()/-]{2,80}?)\s*[:=]\s*$/u
