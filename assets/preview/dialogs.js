// What is asked in a dialogue: a text written anew in the file, and what is saved.

import { ask, byId, element, order, tell, word } from "./asking.js";
import { shown } from "./pages.js";

const editing = byId("editing");
const saving = byId("saving");
let value = null;

/** Opens the values of the file that a text of a page comes from. */
export async function edit(page, passage, from) {
  const { model } = shown;
  if (model.stale) return tell(word("old-pages"));
  value = await ask("value", { view: model.view, page: page.n, passage });
  if (!value) return;
  const { fields, at } = value;
  byId("editing-place").textContent = value.place ?? "";
  byId("editing-place").parentElement.hidden = !value.place;
  byId("editing-editor").hidden = !model.editor;
  byId("editing-own").textContent = value.own ?? (fields.length ? "" : word("not-here"));
  byId("editing-own").hidden = !byId("editing-own").textContent;
  byId("editing-said").textContent = "";
  byId("editing-write").hidden = !fields.length;
  const order = fields.map((field, n) => ({ ...field, n })).filter((field) => field.n === at || !field.long);
  order.sort((one, other) => Number(other.n === at) - Number(one.n === at));
  const made = order.map((field) => input(field));
  if (at !== null && made.length > 1) made.splice(1, 0, element("p", { class: "beside" }, word("beside")));
  byId("editing-fields").replaceChildren(...made);
  editing.showModal();
  near(editing, from);
  const first = editing.querySelector("#editing-fields input, #editing-fields textarea");
  (first ?? editing.querySelector("[data-close]")).focus();
  if (first instanceof HTMLInputElement) first.select();
}

function input(field) {
  const id = `field-${field.n}`;
  const entry = field.long
    ? element("textarea", { id, rows: 7, "data-n": field.n })
    : element("input", { id, type: "text", "data-n": field.n, autocomplete: "off" });
  entry.value = field.value;
  return element("div", { class: "field" }, element("label", { for: id }, field.label || word("edit-title")), entry);
}

/** Beside what was clicked, and inside the window. */
function near(dialog, from) {
  const around = from.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const left = Math.min(Math.max(around.left, 12), innerWidth - width - 12);
  const below = around.bottom + 10;
  const top = below + height + 12 < innerHeight ? below : Math.max(12, around.top - height - 10);
  dialog.style.left = `${Math.max(12, left)}px`;
  dialog.style.top = `${Math.min(top, Math.max(12, innerHeight - height - 12))}px`;
}

editing.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const entries = [...editing.querySelectorAll("[data-n]")];
  const edits = entries
    .map((entry) => ({ span: value.fields[entry.dataset.n].span, value: entry.value, was: value.fields[entry.dataset.n].value }))
    .filter((edit) => edit.value !== edit.was)
    .map(({ span, value }) => ({ span, value }));
  if (!edits.length) return editing.close();
  const answer = await order("edit", { version: value.version, edits });
  if (!answer.ok) return void (byId("editing-said").textContent = answer.said);
  editing.close();
  tell(answer.said);
});

byId("editing-editor").addEventListener("click", async () => tell((await order("editor", { line: value.line, at: value.start })).said));

/** Asks what is to be saved. */
export function save() {
  const { model } = shown;
  if (!model) return;
  const holder = byId("saving-outputs");
  const ticked = new Set([...holder.querySelectorAll("input:checked")].map((box) => box.value));
  if (!holder.children.length) ticked.add("screen");
  holder.replaceChildren(
    ...model.outputs.map(({ name, label, file }) => {
      const box = element("input", { type: "checkbox", value: name, id: `output-${name}` });
      box.checked = ticked.has(name);
      return element("label", { for: `output-${name}` }, box, element("span", {}, label, element("code", {}, file)));
    }),
  );
  byId("saving-folder").textContent = model.folder;
  byId("saving-said").replaceChildren();
  saving.style.left = saving.style.top = "";
  saving.showModal();
}

saving.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const said = byId("saving-said");
  const button = saving.querySelector("[type=submit]");
  const outputs = [...saving.querySelectorAll("input:checked")].map((box) => box.value);
  said.replaceChildren(word("saving"));
  button.disabled = true;
  const answer = await order("save", { outputs });
  button.disabled = false;
  said.classList.toggle("wrong", !answer.ok);
  const files = (answer.files ?? []).map((file) => element("li", {}, file));
  said.replaceChildren(element("p", {}, answer.said), files.length ? element("ul", {}, ...files) : "");
});

for (const dialog of [editing, saving]) {
  for (const button of dialog.querySelectorAll("[data-close]")) button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
