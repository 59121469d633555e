/**
 * The colours and measures of the pages (adapters/pages/look), written out: mail programs know no variables. Those that read
 * no styles at all still show headings, lists and links.
 */
export const look = `
body { margin: 0 auto; padding: 16px; max-width: 704px; background: #fdfcf9; color: #1d2521;
  font: 17px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
a { color: #0b5c94; }
p, ul { margin: 8px 0; }
ul { padding-inline-start: 20px; }
li { margin: 4px 0; }
h1 { margin: 12px 0 8px; font-size: 26px; line-height: 1.25; }
h2 { margin: 28px 0 8px; font-size: 19px; line-height: 1.35; }
hr { margin: 28px 0 16px; border: 0; border-top: 1px solid #d9d5cb; }
figure { margin: 16px 0; }
img { display: block; width: 100%; height: auto; border: 1px solid #d9d5cb; border-radius: 8px; }
hr ~ p { color: #4d5852; font-size: 15px; }
a.main { display: inline-block; margin: 8px 0; padding: 10px 16px; border-radius: 6px; background: #2b4a3f; color: #fff;
  text-decoration: none; }
@media (prefers-color-scheme: dark) {
  body { background: #181d1b; color: #eef2ef; }
  a { color: #7fc6f7; }
  hr { border-color: #454e4a; }
  img { border-color: #454e4a; }
  hr ~ p { color: #b4beb9; }
  a.main { background: #8fc9b5; color: #10201a; }
}
`;
