/** Page, headings, links, header and footer. */
export const BASIS = `:root{--inkt:#1b2430;--inkt-2:#55606e;--vlak:#fff;--grond:#f4f6f8;--lijn:#d5dbe2;--lijn-sterk:#6b7685;--goed:#23803f;--letop:#a86a00;--fout:#8d1710}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;font:400 1.125rem/1.5 "Source Sans 3","Segoe UI",system-ui,Roboto,Arial,sans-serif;color:var(--inkt);background:var(--vlak)}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure{margin:0;padding:0}
h1,h2,h3,h4,h5,h6{line-height:1.25;overflow-wrap:anywhere}
h1{font-size:2.25rem}
h2{font-size:1.625rem;margin-bottom:1rem}
h3{font-size:1.25rem}
h4,h5,h6{font-size:1.125rem}
h2 a,h3 a{color:inherit}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #ffb612;outline-offset:0;box-shadow:0 0 0 5px #1b2430;border-radius:4px}
img{max-width:100%;height:auto}
.breedte{max-width:75rem;margin-inline:auto;padding-inline:1.5rem}
.leesbreedte{max-width:44rem}
.leesbreedte>*+*,section>*+*,article>*+*,dd>*+*{margin-top:.75rem}
.sprong{position:absolute;left:.5rem;top:.5rem;background:#fff;padding:.75rem 1rem;font-weight:600;z-index:1}
.sprong:not(:focus){clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}
.kop{background:var(--merk);color:var(--merk-inkt)}
.kop a{color:inherit}
.kop .breedte{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding-block:1rem}
.kop ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.kop nav a{display:inline-block;padding:.25rem 0}
.kop [aria-current]{font-weight:700}
.merk{font-weight:700;font-size:1.25rem;text-decoration:none}
main{padding-block:1.5rem 4rem;display:flex;flex-direction:column;gap:2rem}
.kruimels{font-size:1rem;color:var(--inkt-2)}
.kruimels ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem}
.kruimels li+li::before{content:"/";margin-right:.25rem}
.kruimels a{color:inherit}
.voet{background:var(--grond);border-top:1px solid var(--lijn);font-size:1rem}
.voet .breedte{padding-block:2rem;display:grid;gap:1rem}
.noot{font-size:1rem;color:var(--inkt-2)}
.inleiding{font-size:1.25rem}
`
