// The built site: its files, a server on loopback, and what can be checked without a browser.
import { createReadStream } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, posix } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".md": "text/markdown; charset=utf-8", ".txt": "text/plain; charset=utf-8",
};

/** Returns the files of a folder with their sizes, by path. */
export async function list(root) {
  const files = new Map();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(path.slice(root.length + 1).replaceAll("\\", "/"), (await stat(path)).size);
  }
  return files;
}

/** Serves files on loopback. Returns the address and the server. */
export async function serve(root, files) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname.slice(1));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!files.has(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(join(root, file)).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${server.address().port}/` };
}

const unescape = (text) => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&#x27;", "'")
  .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Checks links, anchors, headings, and language of all pages. Returns the problems. */
export async function inspect(root, files) {
  const problems = [];
  const pages = new Map();
  for (const path of files.keys()) {
    if (!path.endsWith(".html")) continue;
    const html = await readFile(join(root, path), "utf8");
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => unescape(match[1]));
    pages.set(path, { html, ids: new Set(ids) });
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    if (twice.length) problems.push(`${path}: duplicate id \`${twice[0]}\``);
    if (!/<html [^>]*lang="en"/.test(html)) problems.push(`${path}: no \`lang\``);
    headings(path, html, problems);
  }

  /** Checks a link from a page. */
  const follow = (from, link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link)) return;
    const [target, anchor] = link.split("#");
    const clean = decodeURIComponent(target.split("?")[0]);
    const base = posix.dirname(from);
    let path = clean === "" ? from : posix.normalize(posix.join(base, clean));
    if (path.endsWith("/") || path === ".") path = posix.join(path, "index.html");
    if (path.startsWith("..") || !files.has(path)) {
      problems.push(`${from}: broken link \`${link}\``);
    } else if (anchor && pages.has(path) && !pages.get(path).ids.has(decodeURIComponent(anchor))) {
      problems.push(`${from}: broken anchor \`${link}\``);
    }
  };
  let links = 0;
  for (const [path, { html }] of pages) {
    // Its links start from the root of the host, wherever it is shown.
    if (path === "404.html") continue;
    for (const [, link] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      links += 1;
      follow(path, unescape(link));
    }
  }
  const { pages: found } = JSON.parse(await readFile(join(root, "search.json"), "utf8"));
  for (const page of found) follow("search.json", page.url);
  // Markdown shows links as examples, too.
  const text = (await readFile(join(root, "llms.txt"), "utf8")).replace(/```[\s\S]*?```|`[^`]*`/g, "");
  for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) follow("llms.txt", link);
  for (const path of pages.keys()) {
    const markdown = path.replace(/html$/, "md");
    if (!["404.html", "toc.html"].includes(path) && !files.has(markdown)) problems.push(`${markdown} is missing`);
  }
  return { problems, pages: [...pages.keys()], links: links + found.length };
}

/** Checks that a page has one title, and that no level of headings is skipped. */
function headings(path, html, problems) {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  const levels = [...main.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) {
    problems.push(`${path}: a page has one \`h1\`, and starts with it; found ${levels.join(" ") || "no heading"}`);
  }
  levels.forEach((level, at) => {
    if (at > 0 && level > levels[at - 1] + 1) problems.push(`${path}: \`h${levels[at - 1]}\` is followed by \`h${level}\``);
  });
}
