// Files brought to the page: dropped on it or chosen, sent one by one, then shown as they would be imported.
const attach = document.getElementById("attach");
const chooser = document.getElementById("chooser");
const landing = document.getElementById("landing");
const sending = document.getElementById("sending");
const notice = document.getElementById("notice");
const token = () => document.querySelector("#composer [name=token]").value;
const DEEPEST = 20;
let request = null;
let current = "";

function say(words) {
  notice.textContent = words;
  notice.hidden = words === "";
}

function show(words, share) {
  document.getElementById("sending-words").textContent = words;
  sending.querySelector("progress").value = Math.round(share * 100);
  sending.hidden = false;
}

/** All files below what was dropped, each with its folders; what is hidden is nobody's export. */
async function below(entry, depth) {
  if (entry.name.startsWith(".") || depth > DEEPEST) {
    return [];
  }
  if (entry.isFile) {
    const file = await new Promise((found, failed) => entry.file(found, failed));
    return [{ file, name: entry.fullPath.replace(/^\//, "") }];
  }
  const reader = entry.createReader();
  const all = [];
  for (let some = await part(reader); some.length > 0; some = await part(reader)) {
    for (const each of some) {
      all.push(...await below(each, depth + 1));
    }
  }
  return all;
}

const part = reader => new Promise((found, failed) => reader.readEntries(found, failed));

async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
  if (entries.length === 0) {
    return [...transfer.files].map(file => ({ file, name: file.name }));
  }
  const files = [];
  for (const entry of entries) {
    files.push(...await below(entry, 0));
  }
  return files;
}

/** Sends one file, and gives the id under which it is kept. */
function send({ file, name }, drop, before, total) {
  return new Promise((kept, failed) => {
    request = new XMLHttpRequest();
    request.open("POST", "/files");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Clientele-Token", token());
    request.setRequestHeader("Clientele-File", encodeURIComponent(name));
    if (drop) {
      request.setRequestHeader("Clientele-Drop", drop);
    }
    request.upload.onprogress = ({ loaded }) => show(`Sending ${name} \u2026`, (before + loaded) / Math.max(1, total));
    request.onload = () => request.status === 200
      ? kept(request.responseText)
      : failed(new Error(request.responseText || `Error ${request.status}`));
    request.onerror = () => failed(new Error(`${name} could not be sent. Is the program still running, and the file still there?`));
    request.onabort = () => failed(new Error("Nothing was imported."));
    request.send(file);
  });
}

function forget(drop) {
  if (drop) {
    navigator.sendBeacon(`/files/${drop}/discard`, new URLSearchParams({ token: token() }));
  }
}

async function bring(files) {
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  if (attach.dataset.denial) {
    say(attach.dataset.denial);
  } else if (!sending.hidden) {
    say("Other files are being sent. Please wait until they are here.");
  } else if (files.length === 0) {
    say("There is no file in that.");
  } else if (total > Number(attach.dataset.largest)) {
    say(`That is more than I take on this page at once, ${Math.floor(attach.dataset.largest / 1048576)} MB. `
      + "Whoever runs me can import it with ./clientele import.");
  } else {
    say("");
    await sendAll(files, total);
  }
}

async function sendAll(files, total) {
  let drop = "";
  let sent = 0;
  show(`Sending ${files[0].name} \u2026`, 0);
  try {
    for (const each of files) {
      drop = await send(each, drop, sent, total);
      current = drop;
      sent += each.file.size;
    }
    current = "";
    await htmx.ajax("POST", `/files/${drop}/read`,
      { source: "#attach", target: "#thread", swap: "beforeend", values: { token: token() } });
  } catch (broken) {
    forget(drop);
    say(broken.message);
  } finally {
    current = "";
    request = null;
    sending.hidden = true;
    attach.focus();
  }
}

const holdsFiles = event => event.dataTransfer?.types.includes("Files");

if (attach) {
  attach.addEventListener("click", () => attach.dataset.denial ? say(attach.dataset.denial) : chooser.click());
  chooser.addEventListener("change", () => {
    const files = [...chooser.files].map(file => ({ file, name: file.name }));
    chooser.value = "";
    bring(files);
  });
  document.getElementById("stop-sending").addEventListener("click", () => request?.abort());
  document.addEventListener("dragover", event => {
    if (holdsFiles(event)) {
      event.preventDefault();
      landing.hidden = false;
    }
  });
  document.addEventListener("dragleave", event => {
    if (!event.relatedTarget) {
      landing.hidden = true;
    }
  });
  document.addEventListener("drop", async event => {
    if (holdsFiles(event)) {
      event.preventDefault();
      landing.hidden = true;
      bring(await dropped(event.dataTransfer));
    }
  });
  // Who leaves the page wants what is not imported no longer.
  window.addEventListener("pagehide", () => {
    forget(current);
    document.querySelectorAll("[data-drop]").forEach(form => forget(form.dataset.drop));
  });
}
