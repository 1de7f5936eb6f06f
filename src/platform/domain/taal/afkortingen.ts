/** Abbreviations written with a full stop that never end a sentence: what they introduce follows. */
const INLEIDEND =
  'o.a. m.n. m.b.t. m.b.v. d.m.v. n.a.v. i.s.m. i.v.m. i.p.v. i.h.k.v. i.h.b. i.o.m. i.r.t. i.c.m. t.o.v. t.a.v. t.b.v. ' +
  't.g.v. t.n.v. t.w.v. t/m. v.w.b. w.b. d.w.z. a.d.h.v. o.b.v. o.g.v. o.l.v. o.i.d. v.a. z.s.m. m.i.v. m.u.v. k.v.v. ' +
  'bijv. bv. b.v. ca. circ. nr. nrs. art. artt. dhr. mw. mevr. drs. mr. ir. ing. prof. dr. st. sint. gem. resp. max. ' +
  'min. tel. evt. incl. excl. inclus. exclus. zgn. zg. afd. blz. pag. par. hfst. vgl. ong. vnl. mln. mld. div. ' +
  'mogl. gr. vergad. ref. reg. burg. weth. coord. tav. tbv. ism. dmv. nav. tov. mbt. jr. fig. bijl. nl. t.z.t. i.i.g. h.t.'

/** Abbreviations that may also be the last word of a sentence, so a capital after them starts a new one. */
const AFSLUITEND =
  'e.d. e.a. etc. enz. jl. a.s. l.l. d.d. n.v.t. n.t.b. i.o. p.p. p.j. p.w. p.m. q.q. jan. febr. feb. mrt. apr. jun. ' +
  'jul. aug. sept. sep. okt. nov. dec. kw. c.q. c.s. o.i.d. t.z.t. z.s.m. m.e.r. w.o. inw. cf. pnt.'

const asSet = (lijst: string): ReadonlySet<string> => new Set(lijst.split(/\s+/))

export const AFKORTINGEN_INLEIDEND = asSet(INLEIDEND)
export const AFKORTINGEN_AFSLUITEND = asSet(AFSLUITEND)
