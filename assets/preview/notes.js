// What the proofreader says, beside the page that it speaks of, at the height of the place.

import { ask, byId, element, order, tell, word } from "./asking.js";
import { calm, shown } from "./pages.js";

let told = null;
/** The notes in the order of the pages, for the steps from one to the next. */
let notes = [];
let at = -1;

/** Reads what is said of a version, and sets it beside the pages. */
export async function read(model) {
  const found = await ask("told", { view: model.view });
  if (!found || shown.model !== model) return false;
  told = found;
  set();
  return true;
}

function set() {
  const focused = document.activeElement?.closest?.(".note")?.dataset.key;
  notes = [];
  for (const page of shown.pages) {
    page.notes.replaceChildren();
    page.marks.replaceChildren();
    page.notes.setAttribute("aria-label", word("proofreading-of", { page: page.told.label }));
  }
  const { faults, waived } = told;
  const placed = faults.filter((fault) => !fault.typeset && shown.pages[fault.page]);
  placed.sort((one, other) => one.page - other.page || one.area[1] - other.area[1]);
  for (const fault of placed) {
    const page = shown.pages[fault.page];
    const mark = element("div", { class: `mark ${fault.severity}` });
    const [x, y, w, h] = fault.area;
    const { trim, width, height } = page.told;
    mark.style.left = `${((x + trim[0]) / width) * 100}%`;
    mark.style.top = `${((y + trim[1]) / height) * 100}%`;
    mark.style.width = `${(w / width) * 100}%`;
    mark.style.height = `${(h / height) * 100}%`;
    page.marks.append(mark);
    page.notes.append(note(fault, page, mark));
  }
  const elsewhere = faults.filter((fault) => !fault.typeset && !shown.pages[fault.page]);
  fill("unplaced", elsewhere);
  fill("typeset", faults.filter((fault) => fault.typeset));
  fill("waived", waived);
  notes = [...document.querySelectorAll("#unplaced .note, #rows .note")];
  byId("count").textContent = faults.length ? `${told.count}.` : `${word("no-faults")}.`;
  const all = byId("correct-all");
  all.hidden = !told.correctAll;
  all.textContent = told.correctAll ?? "";
  for (const id of ["next", "previous"]) byId(id).disabled = !notes.length;
  stack();
  if (focused) document.querySelector(`.note[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

function fill(id, faults) {
  const holder = byId(id);
  holder.hidden = !faults.length;
  holder.querySelector("summary").dataset.count = faults.length;
  holder.querySelector("ul").replaceChildren(...faults.map((fault) => note(fault, shown.pages[fault.page])));
}

const SIGNS = { error: "✕", warning: "!", information: "i" };

function note(fault, page, mark) {
  const level = element("span", { class: "level" }, element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[fault.severity]), fault.level);
  const buttons = element("div", { class: "buttons" });
  const change = fault.fix ?? fault.suggestion;
  if (change && fault.id !== undefined) {
    const label = fault.fix ? word("fix") : word("suggestion");
    const made = { version: told.version, view: shown.model.view, faults: [fault.id], suggested: !fault.fix };
    buttons.append(element("button", { type: "button", class: fault.fix ? "tool main" : "tool", on: { click: () => fix(made) } }, label));
  }
  const key = `${fault.code} ${fault.message}`;
  const item = element(
    "li",
    { class: `note ${fault.severity}`, tabindex: "-1", "data-key": key },
    element("p", { class: "what" }, level, " ", fault.place ? place(fault) : null),
    element("p", { class: "message" }, `${fault.message}.`),
    fault.help ? element("p", { class: "help" }, `${fault.help}.`) : null,
    fault.reason ? element("p", { class: "help" }, `${word("reason")} – ${fault.reason}`) : null,
    change && fault.id !== undefined ? changes(change) : null,
    buttons,
  );
  if (page && fault.area) {
    buttons.append(element("button", { type: "button", class: "tool quiet", on: { click: () => showPlace(page, fault.area) } }, word("show")));
    if (mark) {
      item.mark = mark;
      const light = (on) => () => mark.classList.toggle("lit", on);
      item.addEventListener("pointerenter", light(true));
      item.addEventListener("pointerleave", light(false));
      item.addEventListener("focusin", light(true));
      item.addEventListener("focusout", light(false));
      item.height = () => mark.getBoundingClientRect().top;
    }
  }
  return item;
}

function place(fault) {
  if (!shown.model.editor) return element("code", {}, fault.place);
  const open = async () => tell((await order("editor", { line: fault.line, at: fault.at })).said);
  return element("button", { type: "button", class: "link", title: word("open-editor"), on: { click: open } }, fault.place);
}

function changes(all) {
  const shownOnes = all.slice(0, 4).map(({ before, after }) =>
    element("span", {}, element("del", {}, before), element("span", { class: "unseen" }, ` ${word("becomes")} `), element("ins", {}, after)),
  );
  return element("p", { class: "change" }, ...shownOnes);
}

async function fix(what) {
  tell((await order("fix", what)).said);
}

/** Lights the place of a fault on its page, and brings it into view. */
function showPlace(page, area) {
  const [x, y, w, h] = area;
  const { trim, width, height } = page.told;
  const ring = element("div", { class: "ring" });
  ring.style.left = `${((x + trim[0]) / width) * 100}%`;
  ring.style.top = `${((y + trim[1]) / height) * 100}%`;
  ring.style.width = `${(w / width) * 100}%`;
  ring.style.height = `${(h / height) * 100}%`;
  page.marks.append(ring);
  ring.scrollIntoView({ block: "center", inline: "nearest", behavior: calm() ? "auto" : "smooth" });
  setTimeout(() => ring.remove(), 2400);
}

/** Each note at the height of its place, or under the one before. */
export function stack() {
  for (const column of document.querySelectorAll("#rows .notes")) {
    const items = [...column.children];
    const narrow = getComputedStyle(column).position === "static";
    if (narrow) {
      items.forEach((item) => (item.style.marginTop = ""));
      continue;
    }
    const top = column.getBoundingClientRect().top;
    items.sort((one, other) => one.height() - other.height());
    if (items.some((item, n) => column.children[n] !== item)) column.append(...items);
    let bottom = 0;
    const heights = items.map((item) => [item.height() - top - 4, item.offsetHeight]);
    items.forEach((item, n) => {
      const [wanted, height] = heights[n];
      const start = Math.max(wanted, bottom + (n ? 8 : 0), 0);
      item.style.marginTop = `${start - bottom}px`;
      bottom = start + height;
    });
  }
}

function step(by) {
  if (!notes.length) return;
  at = (Math.max(at, by > 0 ? -1 : 0) + by + notes.length) % notes.length;
  const item = notes[at];
  item.closest("details")?.setAttribute("open", "");
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
}

byId("next").addEventListener("click", () => step(1));
byId("previous").addEventListener("click", () => step(-1));
byId("correct-all").addEventListener("click", () => fix({ version: told.version, view: shown.model.view, faults: [] }));
document.addEventListener("keydown", (event) => {
  if (event.key !== "F8") return;
  event.preventDefault();
  step(event.shiftKey ? -1 : 1);
});
document.addEventListener("fitted", stack);
