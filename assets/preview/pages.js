// The pages: as they will be bound, each a picture with its texts laid over it, to be read, clicked and read aloud.

import { address, ask, byId, element, word } from "./asking.js";

const rows = byId("rows");
const rail = byId("rail");
const main = byId("brochure");
/** CSS pixels of a point. */
const POINT = 96 / 72;

/** What is shown; `pages` are kept while versions come and go. */
export const shown = { model: null, pages: [], spreads: true, lines: true, zoom: "width", onText: null };

const seen = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      entry.target.near = entry.isIntersecting;
      if (entry.isIntersecting) draw(entry.target.page);
    }
  },
  { root: main, rootMargin: "400px 0px" },
);
const thumbnails = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      entry.target.near = entry.isIntersecting;
      if (entry.isIntersecting) drawThumbnail(entry.target.page);
    }
  },
  { root: rail.parentElement, rootMargin: "300px 0px" },
);

/** Pages that lie side by side: the cover alone, then left and right, as they are bound. */
function spreads(count) {
  if (!shown.spreads || !shown.model.spreads) return Array.from({ length: count }, (_, n) => [n]);
  const all = count > 0 ? [[0]] : [];
  for (let n = 1; n < count; n += 2) all.push(n + 1 < count ? [n, n + 1] : [n]);
  return all;
}

function newPage(n) {
  const texts = element("div", { class: "texts" });
  const marks = element("div", { class: "marks", "aria-hidden": "true" });
  const picture = element("img", { alt: "", class: "picture" });
  const box = element("section", { class: "page", id: `page-${n + 1}` }, picture, marks, texts);
  const small = element("img", { alt: "" });
  const link = element("a", { href: `#page-${n + 1}` }, small, element("span"));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    goTo(n);
  });
  const item = element("li", {}, link);
  const page = { n, box, picture, texts, marks, item, link, small, print: null, textsOf: null, drawn: null, drawnSmall: null };
  box.page = page;
  item.page = page;
  texts.addEventListener("keydown", walk);
  texts.addEventListener("click", (event) => {
    const text = event.target.closest("button");
    if (text) shown.onText?.(page, Number(text.dataset.n), text);
  });
  seen.observe(box);
  thumbnails.observe(item);
  return page;
}

/** Shows a version. What looks the same stays as it is. */
export function show(model) {
  const changedView = shown.model?.view !== model.view;
  shown.model = model;
  const { pages } = shown;
  while (pages.length > model.pages.length) {
    const page = pages.pop();
    seen.unobserve(page.box);
    thumbnails.unobserve(page.item);
    page.box.remove();
    page.item.remove();
  }
  while (pages.length < model.pages.length) {
    pages.push(newPage(pages.length));
    rail.append(pages.at(-1).item);
  }
  document.body.classList.toggle("stale", model.stale);
  model.pages.forEach((told, n) => {
    const page = pages[n];
    Object.assign(page, { told });
    page.box.setAttribute("aria-label", told.label);
    page.box.lang = model.language ?? "";
    page.box.style.setProperty("--width", told.width * POINT);
    page.box.style.setProperty("--height", told.height * POINT);
    page.link.setAttribute("aria-label", told.label);
    page.link.lastChild.textContent = told.label;
    page.small.style.aspectRatio = `${told.width} / ${told.height}`;
    if (changedView) page.textsOf = null;
    page.print = `${model.view}/${n}/${told.print}`;
  });
  arrange();
  drawLines();
  for (const page of pages) {
    if (page.box.near) draw(page);
    if (page.item.near) drawThumbnail(page);
  }
  readTexts();
}

/** Puts the pages into rows, where they are not already. */
export function arrange() {
  const wanted = spreads(shown.pages.length);
  const key = wanted.map((row) => row.join("+")).join(" ");
  if (rows.dataset.key !== key) {
    const place = anchor();
    rows.dataset.key = key;
    rows.replaceChildren(
      ...wanted.map((row) => {
        const spread = element("div", { class: "spread" }, ...row.map((n) => shown.pages[n].box));
        if (row.length === 1 && row[0] === 0 && wanted.some((other) => other.length > 1)) spread.classList.add("recto");
        const notes = element("ul", { class: "notes" });
        for (const n of row) Object.assign(shown.pages[n], { notes, spread });
        return element("div", { class: "row" }, spread, notes);
      }),
    );
    back(place);
  }
  fit();
}

/** How large a page is on the screen, in CSS pixels of a point of the page. */
export function fit() {
  const { model, pages, zoom } = shown;
  if (!model || !pages.length) return;
  const widths = spreads(pages.length).map((row) => row.reduce((width, n) => width + model.pages[n].width, 0));
  rows.style.setProperty("--widest", Math.max(...widths) * POINT);
  const high = Math.max(...model.pages.map((page) => page.height));
  const notes = parseFloat(getComputedStyle(rows).getPropertyValue("--notes")) || 0;
  const room = main.clientWidth - notes - 64;
  let scale = Number(zoom);
  if (!scale) {
    scale = Math.max(room, 160) / (Math.max(...widths) * POINT);
    if (zoom === "page") scale = Math.min(scale, (main.clientHeight - 48) / (high * POINT));
  }
  const before = Number(rows.dataset.scale);
  if (before === scale) return;
  const place = anchor();
  rows.dataset.scale = scale;
  rows.style.setProperty("--scale", scale);
  if (before) back(place);
  clearTimeout(fit.later);
  fit.later = setTimeout(() => pages.filter((page) => page.box.near).forEach(draw), before ? 160 : 0);
  document.dispatchEvent(new Event("fitted"));
}

/** The page at the top of the window, and how far it is scrolled past. */
function anchor() {
  const top = main.getBoundingClientRect().top;
  for (const { box } of shown.pages) {
    const area = box.getBoundingClientRect();
    if (box.isConnected && area.bottom > top + 1) return { box, part: (top - area.top) / Math.max(area.height, 1) };
  }
  return null;
}

function back(place) {
  if (!place?.box.isConnected || main.scrollTop === 0) return;
  const area = place.box.getBoundingClientRect();
  main.scrollTop += area.top + place.part * area.height - main.getBoundingClientRect().top;
}

/** Draws a page at the resolution of the screen; what was there stays until the new picture is ready. */
async function draw(page) {
  const scale = Number(rows.dataset.scale) || 1;
  const width = Math.min(Math.round(page.told.width * POINT * scale * devicePixelRatio), 5000);
  const wanted = address(`picture/${page.print}?width=${width}`);
  if (page.drawn === wanted) return;
  page.drawn = wanted;
  const picture = await loaded(wanted);
  if (!picture || page.drawn !== wanted) {
    if (page.drawn === wanted) page.drawn = null;
    return;
  }
  picture.className = "picture";
  page.picture.replaceWith(picture);
  page.picture = picture;
  page.box.dataset.print = page.print;
}

async function drawThumbnail(page) {
  const wanted = address(`picture/${page.print}?width=${Math.round(96 * devicePixelRatio)}`);
  if (page.drawnSmall === wanted) return;
  page.drawnSmall = wanted;
  // The pages come first.
  await new Promise((done) => setTimeout(done, 120));
  if (page.drawnSmall !== wanted) return;
  const picture = await loaded(wanted);
  if (!picture || page.drawnSmall !== wanted) return;
  picture.style.aspectRatio = page.small.style.aspectRatio;
  page.small.replaceWith(picture);
  page.small = picture;
}

async function loaded(source) {
  const picture = new Image();
  picture.alt = "";
  picture.src = source;
  try {
    await picture.decode();
    return picture;
  } catch {
    return null;
  }
}

/** The lines of the print view: where it is cut, how far the art reaches, and where no text should stand. */
export function drawLines() {
  const { model, lines } = shown;
  for (const page of shown.pages) {
    page.box.querySelector(".lines")?.remove();
    if (!model.lines || !lines) continue;
    const [x, y, width, height] = page.told.trim;
    const rectangle = (kind, by) =>
      `<rect class="${kind}" x="${x - by}" y="${y - by}" width="${width + 2 * by}" height="${height + 2 * by}"/>`;
    const drawn = rectangle("bleed", model.bleed) + rectangle("cut", 0) + rectangle("safety", -model.safety);
    const figure = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    figure.setAttribute("viewBox", `0 0 ${page.told.width} ${page.told.height}`);
    figure.setAttribute("class", "lines");
    figure.setAttribute("aria-hidden", "true");
    figure.innerHTML = drawn;
    page.texts.before(figure);
  }
}

/** Reads the texts of the pages that changed: those near first. */
async function readTexts() {
  const { model } = shown;
  const waiting = shown.pages.filter((page) => page.textsOf !== page.print);
  waiting.sort((one, other) => Number(other.box.near ?? 0) - Number(one.box.near ?? 0));
  for (const page of waiting) {
    const { print } = page;
    const passages = await ask("passages", { view: model.view, page: page.n });
    if (shown.model !== model) return;
    if (!passages || page.print !== print) continue;
    page.textsOf = print;
    setTexts(page, passages);
  }
}

function setTexts(page, passages) {
  const { trim, width, height } = page.told;
  const part = (value, whole) => `${((value / whole) * 100).toFixed(3)}%`;
  const focused = page.texts.contains(document.activeElement) ? document.activeElement.dataset.n : null;
  const made = [];
  let holder = null;
  passages.forEach((passage, n) => {
    if (!holder || holder.number !== passage.holder) {
      const level = passage.role.startsWith("h") ? Number(passage.role[1]) + 1 : 0;
      holder = element(level ? `h${level}` : "p");
      holder.number = passage.holder;
      made.push(holder);
    }
    const [x, y, w, h] = passage.area;
    const text = element("button", { type: "button", class: passage.own ? "text own" : "text", "data-n": n, tabindex: n ? -1 : 0 }, passage.text);
    text.style.left = part(x + trim[0], width);
    text.style.top = part(y + trim[1], height);
    text.style.width = part(w, width);
    text.style.height = part(h, height);
    holder.append(text, " ");
  });
  page.texts.replaceChildren(...made);
  if (focused !== null) page.texts.querySelector(`[data-n="${focused}"]`)?.focus({ preventScroll: true });
}

/** From text to text with the arrows: one of them is on the way of the tabulator. */
function walk(event) {
  const all = [...event.currentTarget.querySelectorAll("button")];
  const at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || !all[to]) return;
  event.preventDefault();
  all[at].tabIndex = -1;
  all[to].tabIndex = 0;
  all[to].focus();
}

export function goTo(n) {
  const page = shown.pages[n];
  page?.box.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
  const first = page?.texts.querySelector('[tabindex="0"]');
  first?.focus({ preventScroll: true });
}

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Which page is in front, for the thumbnails. */
main.addEventListener("scroll", () => {
  if (main.waits) return;
  main.waits = true;
  requestAnimationFrame(() => {
    main.waits = false;
    const middle = main.getBoundingClientRect().top + main.clientHeight / 3;
    let front = shown.pages[0];
    for (const page of shown.pages) if (page.box.getBoundingClientRect().top <= middle) front = page;
    for (const page of shown.pages) {
      if (page === front) page.link.setAttribute("aria-current", "true");
      else page.link.removeAttribute("aria-current");
    }
    if (front && main.front !== front) {
      main.front = front;
      front.item.scrollIntoView({ block: "nearest" });
    }
  });
});

new ResizeObserver(() => fit()).observe(main);
