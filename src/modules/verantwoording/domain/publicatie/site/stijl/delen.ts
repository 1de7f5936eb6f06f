/** Verdicts, promises, tables, charts and figures. */
export const DELEN = `.onderwerpen{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.onderwerpen a{display:inline-block;padding:.25rem 0}
.lijst{padding-left:1.5rem}
.lijst li+li,.lijst .lijst{margin-top:.25rem}
.kaarten{list-style:none;display:grid;gap:1rem}
.kaarten li{border:1px solid var(--lijn);border-radius:8px;padding:1rem 1.25rem;display:grid}
.kaarten a{font-weight:600;font-size:1.25rem}
.oordelen{list-style:none;display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem}
.oordeel-tegel{line-height:1.3;border:1px solid var(--lijn);border-radius:8px;padding:1rem 1.25rem;display:grid;grid-template-columns:auto 1fr;gap:0 1rem;align-items:center}
.oordeel-tegel b{font-size:2rem;line-height:1.1}
.oordeel-tegel svg{grid-row:span 2;width:44px;height:44px}
.oordeel{display:inline-flex;vertical-align:middle;align-items:center;gap:.5rem;font-weight:600}
.oordeel svg{width:26px;height:26px;flex:none}
.goed{fill:var(--goed)}
.wit{fill:none;stroke:#fff;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
.rand{fill:#fff;stroke-width:2;stroke-linecap:round}
.rand.letop{stroke:var(--letop)}
.vol.letop{fill:var(--letop)}
.rand.fout{stroke:var(--fout)}
.belofte{border-top:1px solid var(--lijn);padding-block:1.5rem;margin-top:1rem}
.belofte>header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1.5rem;align-items:center;margin-bottom:.5rem}
.vragen{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:.75rem 2rem}
.vragen dt{font-weight:600}
.acties{list-style:none;display:grid;gap:1rem}
details summary{cursor:pointer;color:var(--accent);font-weight:600;font-size:1rem;min-height:1.75rem}
.cijfer{text-decoration-style:dotted}
.cijfer-hand{text-decoration-style:dashed}
.hand{font-size:.875rem;border:1px solid var(--lijn-sterk);border-radius:4px;padding:.125rem .375rem;white-space:nowrap}
.melding{border-left:4px solid var(--letop);background:var(--grond);padding:1rem 1.25rem}
.telling{border-top:1px solid var(--lijn);padding-top:1rem}
.telling:target{outline:3px solid var(--accent);outline-offset:8px}
.telling h2{font-size:1.25rem}
.grafiek{display:block;width:100%;max-width:27rem}
figcaption{font-size:1rem;color:var(--inkt-2)}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
label{font-weight:600}
input{font:inherit;padding:.375rem .5rem;border:1px solid var(--lijn-sterk);border-radius:6px;min-height:2.75rem;min-width:0}
button{font:inherit;font-weight:600;padding:.375rem 1rem;min-height:2.75rem;border:0;border-radius:6px;background:var(--accent);color:var(--accent-inkt)}
.tabel-vak{overflow-x:auto}
.tabel{border-collapse:collapse;width:100%;font-size:1rem}
.tabel th,.tabel td{text-align:left;vertical-align:top;padding:.75rem;border-bottom:1px solid var(--lijn)}
.tabel thead th{border-bottom:2px solid var(--lijn-sterk)}
.tabel tbody th{font-weight:600}
.tabel .num{text-align:right;font-variant-numeric:tabular-nums}
@media (max-width:640px){
body{font-size:1.0625rem}
h1{font-size:1.875rem}
h2{font-size:1.375rem}
.breedte{padding-inline:1rem}
.oordelen,.vragen{grid-template-columns:minmax(0,1fr)}
.vragen dd{margin-bottom:.75rem}
.tabel thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tabel,.tabel tbody,.tabel tr,.tabel td,.tabel tbody th{display:block;width:100%}
.tabel tr{padding-block:.75rem;border-bottom:1px solid var(--lijn)}
.tabel th,.tabel td,.tabel .num{border:0;padding:.125rem 0;text-align:left}
.tabel td{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.5rem}
.tabel td::before{content:attr(data-kop);color:var(--inkt-2);font-size:.9375rem}
}
`
