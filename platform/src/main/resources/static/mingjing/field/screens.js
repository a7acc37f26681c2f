// One screen at a time, and small things that every screen is made of.

export const $ = id => document.getElementById(id);

export function show(name) {
  for (const each of document.querySelectorAll("section[data-screen]")) {
    each.hidden = each.dataset.screen !== name;
  }
  document.body.dataset.at = name;
  window.scrollTo(0, 0);
}

/** An element with words in it, or other elements. */
export function made(tag, className, ...content) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

export function button(words, press, className = "btn") {
  const element = made("button", className, words);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

/** One thing is wrong with a form; without words, nothing is. */
export function problem(id, words, field) {
  $(id).textContent = words ?? "";
  $(id).hidden = !words;
  if (words && field) {
    $(field).focus();
  }
}
