// The preview of a programme: listens for new versions, and shows them.

import { address, ask, byId, element, order, tell, word } from "./asking.js";
import { edit, save } from "./dialogs.js";
import { read } from "./notes.js";
import { arrange, drawLines, fit, show, shown } from "./pages.js";

const state = byId("state");
const kept = JSON.parse(sessionStorage.getItem("livret") ?? "{}");
let view = kept.view ?? "screen";
Object.assign(shown, { zoom: kept.zoom ?? "width", spreads: kept.spreads ?? innerWidth > 900, lines: kept.lines ?? true, onText: edit });

function keep() {
  const { zoom, spreads, lines } = shown;
  sessionStorage.setItem("livret", JSON.stringify({ view, zoom, spreads, lines }));
}

let wanted = 0;

/** Shows the version that there is now. */
async function refresh() {
  wanted += 1;
  const own = wanted;
  say("working");
  const model = await ask("model", { view }).catch(() => null);
  if (!model || own !== wanted) return;
  byId("title").textContent = model.title || model.name;
  byId("title").title = model.name;
  setViews(model);
  setStrip(model.strip);
  byId("undo").disabled = !model.undo;
  byId("lines").hidden = !model.lines;
  byId("spreads").hidden = !model.spreads;
  show(model);
  say("reading");
  if ((await read(model)) && own === wanted) say("current");
}

function say(key) {
  state.textContent = word(key);
  state.dataset.state = key;
}

function setStrip(strip) {
  const holder = byId("strip");
  holder.hidden = !strip;
  holder.className = strip?.grave ? "strip grave" : "strip";
  holder.setAttribute("role", strip ? "alert" : "presentation");
  if (holder.textContent !== (strip?.words ?? "")) holder.textContent = strip?.words ?? "";
}

function setViews(model) {
  const holder = byId("views");
  if (holder.querySelectorAll("input").length === model.views.length) return;
  view = model.view;
  holder.querySelectorAll("label").forEach((label) => label.remove());
  for (const { name, label } of model.views) {
    const choice = element("input", { type: "radio", name: "view", value: name });
    choice.checked = name === view;
    choice.addEventListener("change", () => {
      view = name;
      keep();
      refresh();
    });
    holder.append(element("label", {}, choice, element("span", {}, label)));
  }
}

function setToggles() {
  byId("spreads").setAttribute("aria-pressed", shown.spreads);
  byId("lines").setAttribute("aria-pressed", shown.lines);
  byId("zoom").value = String(shown.zoom);
  if (byId("zoom").selectedIndex < 0) {
    const value = `${Math.round(shown.zoom * 100)} %`;
    byId("zoom").append(element("option", { value: shown.zoom, class: "own" }, value));
    byId("zoom").value = String(shown.zoom);
  }
}

byId("spreads").addEventListener("click", () => {
  shown.spreads = !shown.spreads;
  setToggles();
  keep();
  arrange();
  read(shown.model);
});
byId("lines").addEventListener("click", () => {
  shown.lines = !shown.lines;
  setToggles();
  keep();
  drawLines();
});

function zoom(to) {
  shown.zoom = to;
  byId("zoom").querySelectorAll(".own").forEach((option) => option.remove());
  setToggles();
  keep();
  fit();
}
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4];
function zoomBy(direction) {
  const now = Number(byId("rows").dataset.scale) || 1;
  const steps = direction > 0 ? STEPS.find((step) => step > now + 0.01) : STEPS.findLast((step) => step < now - 0.01);
  if (steps) zoom(steps);
}
byId("zoom").addEventListener("change", (event) => zoom(event.target.value));
byId("larger").addEventListener("click", () => zoomBy(1));
byId("smaller").addEventListener("click", () => zoomBy(-1));
byId("save").addEventListener("click", save);
byId("undo").addEventListener("click", async () => tell((await order("undo")).said));

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const typing = event.target.closest("input[type=text], textarea");
  const does = {
    "+": () => zoomBy(1),
    "=": () => zoomBy(1),
    "-": () => zoomBy(-1),
    0: () => zoom("width"),
    s: save,
    z: typing ? null : () => byId("undo").click(),
  }[event.key];
  if (!does) return;
  event.preventDefault();
  does();
});

// A hidden tab listens to nothing: a browser has few connections to one place.
let events = null;
function listen() {
  if (document.hidden) {
    events?.close();
    events = null;
    return;
  }
  if (events) return;
  events = new EventSource(address("events"));
  events.onmessage = () => refresh();
  events.onerror = () => {
    state.textContent = word("lost");
    state.dataset.state = "lost";
    // The page of another start has another token: all is read anew.
    if (events?.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 2000);
  };
}
document.addEventListener("visibilitychange", listen);

setToggles();
listen();
