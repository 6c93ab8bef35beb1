// Writing a question: keys, earlier questions, sending.
import * as completion from "./completion.js";

const form = document.getElementById("composer");
const input = document.getElementById("question");
const notice = document.getElementById("notice");
let recalled = -1;

const earlier = () => [...document.querySelectorAll(".question")].map(question => question.textContent).reverse();

function recall(step) {
  const questions = earlier().filter((question, at, all) => question !== all[at - 1]);
  const untouched = recalled < 0 ? input.value === "" : input.value === questions[recalled];
  const next = recalled + step;
  if (!untouched || next < -1 || next >= questions.length) {
    return false;
  }
  recalled = next;
  input.value = next < 0 ? "" : questions[next];
  return true;
}

input.addEventListener("keydown", event => {
  const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  const taken = !event.isComposing && completion.take(event)
    || event.key === "Enter" && plain && send()
    || event.key === "ArrowUp" && plain && recall(1)
    || event.key === "ArrowDown" && plain && recall(-1)
    || event.key === "?" && input.value === "" && explain();
  if (taken) {
    event.preventDefault();
  }
});

function send() {
  completion.close();
  if (input.value.trim()) {
    form.requestSubmit();
  }
  return true;
}

function explain() {
  document.getElementById("shortcuts").showModal();
  return true;
}

function complain(words) {
  notice.textContent = words;
  notice.hidden = words === "";
}

form.addEventListener("htmx:beforeRequest", event => {
  if (event.target === form) {
    input.value = "";
    recalled = -1;
    completion.close();
  }
});

// A question that did not arrive comes back into the composer; an answer that did not says so in its place.
function missed({ requestConfig, elt }, words) {
  if (requestConfig.path === "/complete") {
    return;
  }
  if (elt.matches("[data-waiting]")) {
    elt.querySelector(".typing").replaceWith(words);
    return;
  }
  complain(words);
  if (elt === form && input.value === "") {
    input.value = requestConfig.parameters.question ?? "";
  }
}

document.body.addEventListener("htmx:afterRequest", ({ detail }) => {
  const { requestConfig, successful, xhr } = detail;
  if (successful && requestConfig.path !== "/complete") {
    complain("");
  } else if (!successful && xhr.status !== 0) {
    missed(detail, xhr.responseText || `Error ${xhr.status}`);
  }
});

document.body.addEventListener("htmx:sendError", ({ detail }) => missed(detail, "I cannot be reached. Is the program still running?"));

// The browser's stop button breaks off what is being waited for; the answer is wanted all the same.
document.body.addEventListener("htmx:sendAbort", ({ detail }) => {
  const { elt } = detail;
  if (elt.matches("[data-waiting]")) {
    htmx.ajax("GET", elt.getAttribute("hx-get"), { source: elt, target: elt, swap: "outerHTML" });
  } else {
    missed(detail, "");
  }
});

// What was being completed when the question went off comes too late.
form.addEventListener("htmx:beforeSwap", event => {
  if (event.target.id === "suggestions" && input.value === "") {
    event.detail.shouldSwap = false;
  }
});
