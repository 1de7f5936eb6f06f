/** On paper: black on white, no navigation, whole addresses, every promise unfolded as far as a browser can. */
export const AFDRUK = `@media print{
.sprong,.kop nav,.kruimels,form,.onderwerpen{display:none}
body{font-size:10.5pt;color:#000}
.kop{background:none;color:#000;border-bottom:1px solid #000}
main{padding-block:0;gap:1rem}
a{color:#000}
main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}
h1,h2,h3,h4,.belofte>header{break-after:avoid}
tr,li,figure,.oordeel-tegel{break-inside:avoid}
details>*{content-visibility:visible}
details::details-content{content-visibility:visible;block-size:auto}
.tabel-vak{overflow:visible}
}
@page{margin:20mm}
`
