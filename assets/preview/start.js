// The page to start from: begin a programme, open one, find one again.

import { byId, element, order, tell, word } from "./asking.js";

let folder = "";

async function open(what, values) {
  const answer = await order(what, values);
  if (answer.ok) location.assign(answer.address);
  else tell(answer.said);
}

async function recent() {
  const all = await (await fetch("/start/recent")).json();
  byId("no-recent").hidden = all.length > 0;
  byId("recent").replaceChildren(
    ...all.map(({ path, name, folder, title }) => {
      const button = element("button", { type: "button", on: { click: () => open("/start/open", { path }) } });
      button.append(element("strong", {}, title || name), element("span", {}, folder));
      return element("li", {}, button);
    }),
  );
}

async function list(path) {
  const found = await order("/start/list", { folder: path });
  if (!found.ok) return tell(found.said);
  folder = found.folder;
  const { parent, separator } = found;
  const within = (name) => (folder.endsWith(separator) ? folder + name : folder + separator + name);
  byId("folder").textContent = folder;
  byId("new-folder").textContent = folder;
  byId("nothing").hidden = found.files.length > 0;
  const entry = (label, kind, click) => element("li", {}, element("button", { type: "button", class: kind, on: { click } }, label));
  byId("listing").replaceChildren(
    ...(parent ? [entry(word("parent"), "above", () => list(parent))] : []),
    ...found.files.map((name) => entry(name, "file", () => open("/start/open", { path: within(name) }))),
    ...found.folders.map((name) => entry(name, "folder", () => list(within(name)))),
  );
}

byId("open").addEventListener("submit", (event) => {
  event.preventDefault();
  open("/start/open", { path: byId("open-path").value });
});
byId("new").addEventListener("submit", (event) => {
  event.preventDefault();
  open("/start/new", { folder, name: byId("new-name").value, language: byId("new-language").value });
});
byId("new-language").value = document.documentElement.lang;

recent();
list("");
