// Light or dark: the system's wish, unless the person chose. The server reads the choice from the cookie.
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

function dark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
}

/** Charts come in both modes; a choice against the system's wish must reach them, too. */
export function themePictures(within) {
  for (const source of within.querySelectorAll("source.dark")) {
    source.media = root.dataset.theme ? (dark() ? "all" : "not all") : "(prefers-color-scheme: dark)";
  }
}

document.getElementById("theme-tool").addEventListener("click", () => {
  root.dataset.theme = dark() ? "light" : "dark";
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
  themePictures(document);
});

themePictures(document);
