/** The page's look: vermilion, gold and paper as on screen; on paper (A4) result first, then the source, without colour. */
export const proofStyle = `
:root{--red:#C2161C;--deep:#7C0A10;--gold:#E9B65C;--bronze:#8A5A12;--paper:#FBF5EA;--shade:#F1E4CF;--ink:#1D1416;--soft:#4B3D38;--rule:#DCCBB0;--amber:#8A4B00}
*{box-sizing:border-box}
html{font:15px/1.7 "Noto Sans SC","Source Han Sans SC","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;color:var(--ink);background:var(--paper)}
body{margin:0;display:flex;flex-direction:column;height:100vh;min-height:560px}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--red);outline-offset:1px}
h1,h2,h3,h4,p,ol{margin:0;padding:0}
header{flex:none;display:flex;gap:32px;padding:14px 24px 12px;background:#fff;border-top:6px solid var(--red);border-bottom:1px solid var(--rule);max-height:42vh;overflow:auto}
.about{flex:1;min-width:0}
.kind{color:var(--red);font-weight:700;letter-spacing:.1em;font-size:13px}
h1{font-size:22px;line-height:1.3;overflow-wrap:anywhere}
.facts span{margin-right:18px;color:var(--soft)}
.next{font-weight:700;margin:6px 0;padding-left:12px;border-left:4px solid var(--gold)}
.jumps{font-size:14px}.jumps a{display:inline-block;margin-left:8px;text-decoration:underline;text-underline-offset:3px}
.jumps.error b{color:var(--red)}.jumps.warning b{color:var(--amber)}
.contents{display:flex;flex-wrap:wrap;gap:0 24px;list-style:none;font-size:14px}
.contents a{color:var(--red);text-decoration:underline;text-underline-offset:3px}
.legend{flex:none;align-self:flex-start;border-collapse:collapse;font-size:13px;line-height:1.5;display:grid;grid-template-columns:1fr}
.legend caption{display:block;text-align:left;color:var(--soft)}
.legend tbody{display:grid;grid-template-columns:repeat(2,auto);gap:0 28px}
.legend tr{display:flex;justify-content:space-between;gap:14px}
.legend td{padding:2px 0}.legend .count{font-variant-numeric:tabular-nums;text-align:right}
.legend tfoot tr{border-top:1px solid var(--rule);font-weight:700}
main{flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.pane{overflow:auto;padding:0 24px 60vh}
.pane.source{grid-column:1;grid-row:1;background:#fff;border-right:1px solid var(--rule);padding:0 12px 60vh 0}
.pane.result{grid-column:2;grid-row:1}
.pane-title{position:sticky;top:0;z-index:1;margin:0 -24px 8px;padding:6px 24px;font-size:14px;letter-spacing:.1em;background:var(--shade);color:var(--soft)}
.source .pane-title{margin:0 -12px 8px 0;padding-left:64px}
.line{display:grid;grid-template-columns:52px 112px minmax(0,1fr);scroll-margin-top:30vh;padding:1px 0;border-left:4px solid transparent}
.no{text-align:right;padding-right:12px;color:#8C7B70;font-variant-numeric:tabular-nums;font-size:13px;line-height:25px}
.margin{display:flex;flex-wrap:wrap;align-content:flex-start;gap:2px 4px;padding-top:3px}.margin .tag{margin:0}.tag.to{font-weight:700;border-color:currentColor}.tag.to.error{color:#fff;background:var(--red)}.tag.to.warning{color:var(--amber);background:#FFF1D2}.tag.to::after{content:" →"}
.tag{display:inline-block;font-size:12px;line-height:1.55;padding:0 5px;margin-right:6px;color:var(--soft);border:1px solid var(--rule);border-radius:2px;background:#fff;white-space:nowrap}
.t{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate;min-height:1.7em;display:block}
.s{border-radius:2px;padding:1px 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.s-column{background:#F3D9F0}.s-headline{background:#F9CFC9;font-weight:700}.s-dek{background:#FCE3B4}.s-credit{background:#D8E8C8}
.s-attribution{background:#CFE2F4;font-weight:700}.s-marker{background:var(--ink);color:#fff;padding:1px 3px;font-weight:700}.s-spoken{background:#F6F1E6}
.s-left-out{color:#6B5D55;text-decoration:line-through;background:#ECE9E6}.s-structure{color:#7A6A60;border-bottom:1px dotted #7A6A60}
.ctl{font-style:normal}
.ctl::before{content:attr(data-c);font:700 11px/1.4 Consolas,Menlo,monospace;background:var(--red);color:#fff;padding:0 4px;margin:0 1px;border-radius:2px;text-decoration:none;display:inline-block}
.under{grid-column:3;padding:2px 0 6px}
.reason{font-size:13px;color:var(--soft)}
.finding{margin:4px 0;padding:4px 10px;font-size:14px;line-height:1.6;border-left:4px solid;overflow-wrap:anywhere;scroll-margin-top:30vh}
.finding b{margin-right:4px}.finding code{font-size:12px;color:var(--soft);margin-right:4px}
.finding.error{background:#FCE4E1;border-color:var(--red)}.finding.error b{color:var(--red)}
.finding.warning{background:#FFF1D2;border-color:#D08A1D}.finding.warning b{color:var(--amber)}
.finding.info{background:#F4F0EA;border-color:#BDAE9E;color:var(--soft);font-size:13px}
:where(.result [id]){scroll-margin-top:64px}
.result h2{font-size:20px}.result h2 small{font-weight:400;font-size:13px;color:var(--soft);margin-left:8px}
.result .pane-title{font-size:14px}
.result h3{font-size:14px;color:var(--red);margin:18px 0 6px;letter-spacing:.06em}
article{padding:16px 0 28px;border-bottom:2px solid var(--rule)}
article:last-of-type{border-bottom:0}
.card{background:linear-gradient(125deg,var(--deep),var(--red));color:#fff;padding:20px 24px 18px}
.bug{font-weight:700;font-size:14px;border-left:4px solid var(--gold);padding-left:10px;margin-bottom:14px}
.bug span{font-weight:400;border:1px solid rgba(255,255,255,.6);padding:0 6px;margin-left:8px;font-size:12px}
.headline{font:900 27px/1.4 "Noto Serif SC","Source Han Serif SC","Noto Serif CJK SC",SimSun,serif}
.card .dek{margin-top:10px;font-size:17px}.card .by{margin-top:4px;color:#F8DFA8;font-size:14px}.card .by span{margin-right:14px}
.hint{font-size:13px;color:var(--soft);margin-bottom:6px}
.notes{font-size:13px;margin-top:4px}
.lines{margin-left:4px;font-size:12px;color:var(--bronze);white-space:normal}
.lines a{display:inline-block;margin-right:4px;padding:0 5px;border:1px solid #E0C99B;border-radius:9px;background:#fff;line-height:1.5;white-space:nowrap}
.txt{scroll-margin-top:30vh;overflow-wrap:anywhere}
.txt a+a{border-left:2px dashed var(--bronze);padding-left:2px;margin-left:2px}
.made{display:inline-block;font-style:normal;font-size:12px;line-height:1.55;padding:0 6px;margin:0 6px;background:#FFF1D2;color:var(--amber);border:1px dashed #D08A1D;letter-spacing:0;font-weight:400}
.person{display:grid;grid-template-columns:30px minmax(0,1fr);margin:10px 0;align-items:center}
.person>.notes,.person>.finding{grid-column:2}
input[type=checkbox]{width:17px;height:17px;margin:0 6px 0 0;accent-color:var(--red);vertical-align:-3px}
.plate{display:flex;align-items:stretch;width:fit-content;max-width:100%;background:#fff;box-shadow:0 2px 6px rgba(124,10,16,.16);border-left:5px solid var(--gold)}
.plate .name,.plate .role{background:var(--red);color:#fff;font-weight:700;padding:5px 14px;font-size:20px;letter-spacing:.08em;white-space:nowrap}
.plate .role{font-size:16px;padding-top:8px}
.plate .posts{padding:8px 16px;font-size:17px;font-weight:600}
.plate.quiet{box-shadow:none;border:1px solid var(--rule)}.plate.quiet .name,.plate.quiet .role{background:#fff;color:var(--soft);border-right:1px solid var(--rule)}
.turn{margin:0 0 18px;padding-left:14px;border-left:3px solid var(--rule)}
.speaker{font-size:14px;margin-bottom:4px}.speaker .who{font-weight:700;font-size:16px;margin-right:10px}.attributed{color:var(--soft)}
.said{margin:0 0 8px}
.block.point{margin-top:10px}
.numeral{display:inline-block;font:900 22px/1 "Noto Serif SC",Georgia,serif;color:var(--bronze);margin-right:8px}
.marker{font-size:12px;color:var(--soft);margin-right:6px}
.panel{background:#F7EFE1;border-top:5px solid var(--red);padding:10px 14px 12px;margin:8px 0 14px}
.panel .label{float:right;font-size:12px;color:var(--soft)}
.panel h4{color:var(--red);font-size:19px;margin-bottom:6px}
.panel ol{list-style:none}.panel li{display:flex;align-items:baseline;background:#fff;padding:5px 12px;margin-top:5px;font-weight:600}
.panel .lines{font-weight:400;margin-left:8px}
.credit{display:grid;grid-template-columns:90px minmax(0,1fr);gap:16px;margin:4px 0}
.credit .label{text-align:right;color:var(--soft)}.credit .names>span{margin-right:16px}
.lit,:target{outline:2px solid var(--gold);outline-offset:1px}
.line:target,.line.lit{background:#FFF6DE;border-left-color:var(--gold)}
.finding:target{outline:3px solid var(--gold)}
@media (max-width:900px){body{height:auto}header{flex-direction:column;max-height:none}main{display:block}.pane{overflow:visible;padding-bottom:24px}}
@page{size:A4;margin:14mm 12mm}
@media print{
html{font-size:10.5pt;background:#fff}body,main,header{display:block;height:auto;max-height:none;overflow:visible}
header{border-top:2pt solid #000;padding:0 0 8pt}.jumps a{text-decoration:none}
.legend{margin-top:8pt}.legend tbody{grid-template-columns:repeat(5,auto)}
.pane,.pane.source{overflow:visible;padding:0;background:none;border:0}
.pane-title,.source .pane-title{position:static;margin:0 0 6pt;padding:3pt 0;border-bottom:1pt solid #000;color:#000;background:none}
.pane.source{break-before:page}
.card{background:none;color:#000;border:1.5pt solid #000}.card .by{color:#000}.bug{border-color:#000}.bug span{border-color:#000}
.plate,.plate.quiet{box-shadow:none;border:1pt solid #000}.plate .name,.plate .role{background:none;color:#000;border-right:1pt solid #000}
.plate.quiet{border-style:dashed}
.person,.card,.panel,.finding,.credit{break-inside:avoid}h2,h3,.speaker,.panel h4{break-after:avoid}
.line{break-inside:auto;grid-template-columns:34pt 44pt minmax(0,1fr)}
.finding.error{border:1.5pt solid #000;border-left-width:5pt}.finding.warning{border:1pt dashed #000;border-left:4pt solid #000}.finding.info{border-left:1pt solid #000}
.finding.error b,.jumps.error b{text-decoration:underline}
.s-marker{background:none;color:#000;border:1pt solid #000}.s-headline,.s-attribution{border-bottom:1.5pt solid #000}.s-dek,.s-column{border-bottom:1pt dashed #000}.s-credit{border-bottom:1pt solid #000}
.tag.to.error{background:none;color:#000;border-width:1.5pt}.ctl::before{background:none;color:#000;border:1pt solid #000}
.panel{border:1pt solid #000;background:none}
.lit,:target{outline:0}.line:target,.line.lit{background:none;border-left-color:transparent}
}
`;
