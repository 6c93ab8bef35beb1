// What the page does beside asking: following new messages, dialogs, links, keys that work everywhere.
import { write } from "./completion.js";
import { themePictures } from "./theme.js";
import "./composer.js";
import "./files.js";

const log = document.getElementById("log");
const input = document.getElementById("question");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let askedByButton = false;

/** Shows the end of the log, or the beginning of a last exchange that is longer than the log is high. */
function follow(smoothly) {
  const last = document.getElementById("thread").lastElementChild;
  const tall = last && last.offsetHeight > log.clientHeight;
  const top = tall ? last.offsetTop - 8 : log.scrollHeight;
  log.scrollTo({ top, behavior: smoothly && !still.matches ? "smooth" : "instant" });
}

document.body.addEventListener("htmx:load", event => {
  const added = event.detail.elt;
  themePictures(added.parentElement ?? document);
  if (added.matches(".exchange")) {
    follow(true);
  } else if (added.matches(".message.bot:not([data-waiting])")) {
    follow(true);
    if (askedByButton) {
      added.focus({ preventScroll: true });
    }
  }
});

document.body.addEventListener("htmx:beforeRequest", event => {
  if (event.detail.requestConfig.path === "/ask") {
    askedByButton = event.target.matches(".buttons");
  }
});

async function copyLink(link) {
  await navigator.clipboard.writeText(link.href);
  link.classList.add("done");
  document.getElementById("announcement").textContent = "Link copied";
  const use = link.querySelector("use");
  use.setAttribute("href", use.getAttribute("href").replace("#link", "#check"));
}

/** Asks a question as if it had been typed, and keeps what stands in the composer. */
function ask(question) {
  const draft = input.value;
  input.value = question;
  input.form.requestSubmit();
  input.value = draft;
}

function enlarge(chart) {
  const dialog = document.getElementById("enlarged");
  const shown = chart.querySelector("img");
  const image = new Image();
  image.src = shown.currentSrc;
  image.alt = shown.alt;
  dialog.querySelector(".canvas").replaceChildren(image);
  dialog.showModal();
}

document.addEventListener("click", event => {
  const at = selector => event.target.closest(selector);
  if (at("[data-insert]")) {
    write(at("[data-insert]").dataset.insert);
  } else if (at("[data-ask]") && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    ask(at("[data-ask]").dataset.ask);
  } else if (at(".copy-link") && navigator.clipboard) {
    event.preventDefault();
    copyLink(at(".copy-link"));
  } else if (at(".chart") && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    enlarge(at(".chart"));
  } else if (event.target.matches("dialog")) {
    event.target.close();
  }
});

document.getElementById("shortcuts-tool").addEventListener("click", () => document.getElementById("shortcuts").showModal());

document.addEventListener("keydown", event => {
  const elsewhere = !event.target.closest("textarea, input, dialog") && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (elsewhere && event.key === "/") {
    event.preventDefault();
    write("/");
  } else if (elsewhere && event.key === "?") {
    document.getElementById("shortcuts").showModal();
  }
});

if (location.search) {
  history.replaceState(null, "", "/");
}
document.fonts.ready.then(() => follow(false));
// A keyboard that slides over half of a phone's screen waits until it is wanted.
if (!matchMedia("(pointer: coarse)").matches) {
  input.focus();
}
