// The preview in a real browser: what a user does, step by step. Each step says what it saw; the first that fails ends it.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const [livret, data] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "livret-"));
fs.cpSync(data, folder, { recursive: true });
const programme = path.join(folder, "rencontres-2025.toml");
const original = fs.readFileSync(programme, "utf8");
const environment = { ...process.env, XDG_STATE_HOME: path.join(folder, "state"), LIVRET_EDITOR: "" };
const congress = path.join(path.dirname(livret), "examples", "congress");

/** A preview of a programme, and where it is seen. */
async function serve(programme) {
  const server = spawn(livret, ["preview", programme, "--no-open"], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((found) => server.stdout.on("data", (said) => {
    const at = String(said).match(/http:\/\/127\.0\.0\.1:\d+\//);
    if (at) found(at[0]);
  }));
  return { server, address };
}

const { server, address } = await serve(programme);
const browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const strangers = new Set();
const problems = [];

async function open(where = address, width = 1500) {
  const page = await browser.newPage();
  await page.bringToFront();
  const own = `${new URL(where).origin}/`;
  await page.setViewport({ width, height: 1000 });
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob|about):/.test(request.url())) strangers.add(request.url());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(where, { waitUntil: "domcontentloaded" });
  return page;
}

const current = (page) => page.waitForFunction(() => document.getElementById("state").dataset.state === "current", { timeout: 60000 });
const shows = (page, text) =>
  page.waitForFunction((text) => [...document.querySelectorAll(".text")].some((one) => one.textContent.includes(text)), { timeout: 60000 }, text);
const drawn = (page, number) =>
  page.waitForFunction(
    (number) => {
      const box = document.getElementById(`page-${number}`);
      return box?.page?.print && box.dataset.print === box.page.print && box.querySelector("img").naturalWidth > 100;
    },
    { timeout: 60000 },
    number,
  );
const save = (text) => fs.writeFileSync(programme, text);
const read = () => fs.readFileSync(programme, "utf8");
async function until(is, what) {
  const start = Date.now();
  while (!(await is())) {
    if (Date.now() - start > 30000) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** From the save of another title to the first page with it, in milliseconds; `change` saves the title with a number. */
async function soon(page, what, change) {
  await current(page);
  await drawn(page, 1);
  const times = [];
  for (let n = 0; n < 9; n += 1) {
    const before = await page.$eval("#page-1 img", (image) => image.src);
    const seen = page.evaluate(
      (before) =>
        new Promise((done) => {
          const look = () => {
            const image = document.querySelector("#page-1 img");
            // The frame after the one in which it stands in the page is the one on the screen.
            if (image.src !== before) requestAnimationFrame(() => done(Date.now()));
            else requestAnimationFrame(look);
          };
          look();
        }),
      before,
    );
    await new Promise((done) => setTimeout(done, 120));
    const start = Date.now();
    change(n);
    times.push((await seen) - start);
    await current(page);
  }
  times.sort((one, other) => one - other);
  console.log(`from the save of ${what} to the page: ${times[4]} ms in the middle of ${times.length}, ${times[0]} to ${times.at(-1)} ms`);
}

function demand(is, what) {
  if (!is) throw new Error(what);
}

async function judge(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(" ")}`);
  demand(!violations.length, `${what}: ${told.join("\n")}`);
  console.log(`axe-core has nothing to say of ${what}`);
}

const steps = {
  async "it opens, with pictures of the pages and their texts"() {
    this.page = await open();
    await current(this.page);
    await drawn(this.page, 1);
    await shows(this.page, "Faire vivre");
    const tree = await this.page.accessibility.snapshot({ interestingOnly: false });
    const headings = [];
    (function walk(node) {
      if (node.role === "heading") headings.push(node.name);
      (node.children ?? []).forEach(walk);
    })(tree);
    demand(headings.some((heading) => heading.includes("La journée en un coup d’œil")), `headings read aloud: ${headings}`);
  },

  async "a save is seen in the picture and in the text, and nothing moves"() {
    const { page } = this;
    await page.evaluate(() => document.getElementById("page-5").scrollIntoView());
    await drawn(page, 5);
    await new Promise((done) => setTimeout(done, 500));
    const place = await page.evaluate(() => document.getElementById("brochure").scrollTop);
    const picture = () => page.$eval("#page-5 img", (image) => image.src);
    const before = await picture();
    // No moment without a picture: the page is looked at all the while.
    await page.evaluate(() => {
      window.blank = 0;
      const look = () => {
        const image = document.querySelector("#page-5 img");
        if (!image?.complete || !image.naturalWidth) window.blank += 1;
        requestAnimationFrame(look);
      };
      look();
    });
    save(original.replace("initier aux démarches coopératives", "essayer aux démarches coopératives"));
    await until(async () => (await picture()) !== before, "another picture of page 5");
    await shows(page, "essayer aux démarches");
    demand((await page.evaluate(() => document.getElementById("brochure").scrollTop)) === place, "the scroll jumped");
    demand((await page.evaluate(() => window.blank)) === 0, "the page was blank for a moment");
    save(original);
    await until(async () => (await picture()) === before, "the first picture of page 5");
  },

  async "how soon a save is on the screen"() {
    const { page } = this;
    await page.evaluate(() => document.getElementById("page-1").scrollIntoView());
    await soon(page, "the sample", (n) => save(original.replace('title = "Faire vivre', `title = "${n} Faire vivre`)));
    save(original);
  },

  async "how soon a save of three hundred sessions is on the screen"() {
    if (!fs.existsSync(congress)) return console.log("not measured: the example congress is not compiled");
    const text = execFileSync(congress, ["300"], { encoding: "utf8" });
    const large = path.join(folder, "congress.toml");
    fs.writeFileSync(large, text);
    const own = await serve(large);
    const page = await open(own.address);
    await soon(page, "300 sessions", (n) => fs.writeFileSync(large, text.replace('title = "', `title = "${n} `)));
    await page.close();
    own.server.kill();
  },

  async "a broken file leaves the last pages, in grey, under the error"() {
    const { page } = this;
    await current(page);
    save(`${original}\n[event\n`);
    await page.waitForSelector("body.stale", { timeout: 30000 });
    const strip = await page.$eval("#strip", (strip) => [strip.getAttribute("role"), strip.textContent]);
    demand(strip[0] === "alert" && strip[1].includes("1 erreur"), strip.join(": "));
    demand((await page.$$("#page-5 img")).length === 1, "the pages are gone");
    await page.waitForFunction(() => document.querySelector("#unplaced .note.error"), { timeout: 30000 });
    save(original);
    await page.waitForFunction(() => !document.body.classList.contains("stale"), { timeout: 30000 });
  },

  async "a certain fault is corrected by its button, and undone"() {
    const { page } = this;
    const wrong = original.replace("subtitle = \"Enjeux, pratiques", "subtitle = \"Enjeux ,pratiques");
    demand(wrong !== original, "the sample has another subtitle");
    save(wrong);
    await page.waitForFunction(() => [...document.querySelectorAll("#rows .note .tool.main")].length > 0, { timeout: 60000 });
    await page.click("#rows .note .tool.main");
    await until(() => read() !== wrong, "a correction in the file");
    demand(read() === original, "more than the fault was changed");
    demand(fs.readFileSync(`${programme}.bak`, "utf8") === wrong, "the file before is not kept");
    await page.waitForFunction(() => !document.getElementById("undo").disabled, { timeout: 30000 });
    await page.click("#undo");
    await until(() => read() === wrong, "the file before, undone");
    save(original);
    await current(page);
  },

  async "a text is changed in place, by the keyboard alone"() {
    const { page } = this;
    await shows(page, "Enjeux, pratiques et outils");
    await page.evaluate(() => document.querySelector('#page-1 .texts [tabindex="0"]').focus());
    for (let n = 0; n < 20; n += 1) {
      if ((await page.evaluate(() => document.activeElement.textContent)).includes("Enjeux, pratiques")) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page.waitForSelector("#editing[open] input", { timeout: 30000 });
    const place = await page.$eval("#editing-place", (place) => place.textContent);
    const line = original.split("\n").findIndex((line) => line.includes("Enjeux, pratiques")) + 1;
    demand(place === `rencontres-2025.toml:${line}`, place);
    await judge(page, "the dialogue of a text");
    await page.keyboard.type("Enjeux, métiers et outils");
    await page.keyboard.press("Enter");
    await until(() => read() === original.replace("Enjeux, pratiques et outils", "Enjeux, métiers et outils"), "the new subtitle in the file");
    await shows(page, "Enjeux, métiers et outils");
    save(original);
    await shows(page, "Enjeux, pratiques et outils");
  },

  async "two tabs show the same, and a renamed file is told"() {
    const { page } = this;
    const other = await open();
    await current(other);
    save(original.replace("Enjeux, pratiques et outils", "Une autre promesse"));
    await shows(other, "Une autre promesse");
    // A tab behind another asks for nothing; it is up to date as soon as it is looked at.
    await page.bringToFront();
    await shows(page, "Une autre promesse");
    await other.bringToFront();
    fs.renameSync(programme, `${programme}.away`);
    await until(async () => (await other.$eval("#strip", (strip) => strip.textContent)).includes("rencontres-2025"), "a word of the file that is gone");
    demand(await other.$("#page-1 img"), "the pages are gone with the file");
    fs.renameSync(`${programme}.away`, programme);
    await until(async () => other.$eval("#strip", (strip) => strip.hidden), "the file is back");
    await other.close();
    await page.bringToFront();
    save(original);
    await shows(page, "Enjeux, pratiques et outils");
  },

  async "every view is for everyone"() {
    const { page } = this;
    for (const scheme of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      for (const view of await page.$$eval("#views input", (all) => all.map((one) => one.value))) {
        await page.click(`#views input[value="${view}"]`);
        await page.waitForFunction((view) => document.querySelector("#page-1")?.page.print.startsWith(view), { timeout: 90000 }, view);
        await current(page);
        await drawn(page, 1);
        await judge(page, `the view ${view}, ${scheme}`);
      }
      await page.click("#views input[value=screen]");
      await page.click("#save");
      await page.waitForSelector("#saving[open]");
      await judge(page, `the dialogue of saving, ${scheme}`);
      await page.keyboard.press("Escape");
    }
    const narrow = await open(address, 420);
    await current(narrow);
    await judge(narrow, "a narrow window");
    await narrow.close();
    await page.bringToFront();
    const start = await open(`${address}start`);
    await start.waitForSelector("#recent button");
    await judge(start, "the start page");
    await start.close();
    await page.bringToFront();
    await page.emulateMediaFeatures([]);
  },

  async "outputs are saved by their buttons"() {
    const { page } = this;
    await page.click("#save");
    await page.waitForSelector("#saving[open]");
    await page.click("#saving [type=submit]");
    await page.waitForFunction(() => document.querySelector("#saving-said li"), { timeout: 90000 });
    demand(fs.readFileSync(path.join(folder, "out", "rencontres-2025.pdf")).subarray(0, 5).toString() === "%PDF-", "no file was saved");
    await page.keyboard.press("Escape");
  },

  async "whoever comes by another name, or from another site, is refused"() {
    const { port } = new URL(address);
    const asked = (headers) =>
      new Promise((done) => http.get({ host: "127.0.0.1", port, path: "/", headers }, (answer) => done(answer.resume().statusCode)));
    demand((await asked({ host: `livret.example:${port}` })) === 403, "a foreign Host was let in");
    demand((await asked({ origin: "https://livret.example" })) === 403, "a foreign Origin was let in");
    demand((await asked({})) === 200, "our own was refused");
  },

  async "saves in a loop leak nothing"() {
    const { page } = this;
    const saves = Number(process.env.LIVRET_SAVES ?? 10000);
    const memory = () => Number(fs.readFileSync(`/proc/${server.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
    const files = () => fs.readdirSync(`/proc/${server.pid}/fd`).length;
    const heap = async () => {
      const { JSHeapUsedSize, Nodes } = await page.metrics();
      return { heap: JSHeapUsedSize / 1048576, nodes: Nodes };
    };
    const several = async (from, to) => {
      for (let n = from; n < to; n += 1) {
        save(original.replace("Enjeux, pratiques et outils", `Enjeux, pratiques et outils ${n}`));
        if (n % 4 === 0) await new Promise((done) => setTimeout(done, 4));
      }
      save(original);
      await shows(page, "Enjeux, pratiques et outils");
      await current(page);
    };
    const warm = Math.max(200, saves / 10);
    await several(0, warm);
    const before = { memory: memory(), files: files(), ...(await heap()) };
    await several(warm, saves);
    const after = { memory: memory(), files: files(), ...(await heap()) };
    console.log(`${saves} saves: ${JSON.stringify(before)} before, ${JSON.stringify(after)} after`);
    demand(after.memory < before.memory * 1.3 + 60, "the server grows");
    demand(after.files <= before.files + 4, "files stay open");
    demand(after.nodes < before.nodes * 2 + 2000 && after.heap < before.heap * 2 + 20, "the page grows");
  },

  async "no request left this machine, and no script failed"() {
    demand(!strangers.size, [...strangers].join(" "));
    const refused = problems.filter((problem) => !problem.includes("409") && !problem.includes("404"));
    demand(!refused.length, refused.join("\n"));
  },
};

const held = {};
let failed = false;
for (const [name, step] of Object.entries(steps)) {
  const start = Date.now();
  try {
    await step.call(held);
    console.log(`ok: ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    console.log(`FAILED: ${name}: ${error.message}`);
    await held.page?.screenshot({ path: path.join(folder, "failed.png") }).catch(() => null);
    console.log(`seen: ${path.join(folder, "failed.png")}`);
    failed = true;
    break;
  }
}
await browser.close();
server.kill();
if (!failed) fs.rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);
