// The list over the composer: an ARIA combobox whose options the server sends.
const input = document.getElementById("question");
const list = document.getElementById("suggestions");
let active = -1;
let chosen = "";

const options = () => [...list.children];
export const isOpen = () => !list.hidden;

export function close() {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  activate(-1);
}

function open() {
  const before = chosen;
  list.hidden = false;
  list.scrollTop = 0;
  input.setAttribute("aria-expanded", "true");
  activate(options().findIndex(option => option.dataset.question === before));
}

function activate(index) {
  active = index;
  options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
  const option = options()[index];
  chosen = option ? option.dataset.question : "";
  if (option) {
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

/** Puts an unfinished question into the composer, from where it goes on. */
export function write(question) {
  input.value = question;
  input.focus();
  input.setSelectionRange(question.length, question.length);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function accept(option) {
  close();
  write(option.dataset.question + " ");
}

/** Takes the keys that belong to the open list; says whether it did. */
export function take(event) {
  if (!isOpen()) {
    return false;
  }
  const count = options().length;
  if (event.key === "ArrowDown") {
    activate((active + 1) % count);
  } else if (event.key === "ArrowUp") {
    activate(active <= 0 ? count - 1 : active - 1);
  } else if (event.key === "Tab" && !event.shiftKey) {
    accept(options()[Math.max(active, 0)]);
  } else if (event.key === "Enter" && active >= 0) {
    accept(options()[active]);
  } else if (event.key === "Escape") {
    close();
  } else {
    return false;
  }
  return true;
}

list.addEventListener("mousedown", event => event.preventDefault());
list.addEventListener("click", event => {
  const option = event.target.closest("[role=option]");
  if (option) {
    accept(option);
  }
});
list.addEventListener("htmx:afterSwap", () => {
  prune();
  const wanted = input.value.trim() && document.activeElement === input && options().length > 0;
  const finished = options().length === 1 && options()[0].dataset.question === input.value.trim();
  return wanted && !finished ? open() : close();
});

// What no longer fits goes at once: the server's next list is a moment away, and Tab must not undo what was typed. A list on its way is not
// called back, as that would be an error; what is typed meanwhile is asked about next.
function prune() {
  const typed = input.value.trimStart().replace(/^\//, "").toLowerCase();
  options().filter(option => !option.dataset.question.toLowerCase().startsWith(typed)).forEach(option => option.remove());
}

input.addEventListener("input", () => {
  prune();
  if (options().length === 0) {
    close();
  }
});
input.addEventListener("blur", close);
