import type { Language } from "../../../grammar/source.ts";
import { escaped } from "../escaped.ts";

/** A whole page that needs nothing else: it can be opened from a folder and printed. */
export function pageHtml(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
nav, .edition, caption, cite { font-family: system-ui, sans-serif; font-size: 0.85rem; }
cite { font-style: normal; opacity: 0.75; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
h3 { margin: 1.5rem 0 0; break-after: avoid; }
article { break-inside: avoid-page; }
article p { margin: 0.15rem 0; }
.level-2 { padding-left: 1.5rem; }
.level-3 { padding-left: 3rem; }
.level-4 { padding-left: 4.5rem; }
.level-5 { padding-left: 6rem; }
.level-6 { padding-left: 7.5rem; }
.not-encoded { opacity: 0.8; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 0.5rem 0; font-size: 0.8rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid #8888; padding: 0.1rem 0.4rem; text-align: right; }
th[scope="row"] { text-align: left; white-space: nowrap; }
@media print { nav { display: none; } body { max-width: none; margin: 0; font-size: 10pt; } .wide { overflow: visible; } }
`;
