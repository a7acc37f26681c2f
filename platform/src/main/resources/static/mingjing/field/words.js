// What the scripts say stands in the page, under names; and how times and sizes are written.

const told = document.getElementById("field-words").content.querySelectorAll("[data-word]");
const words = new Map([...told].map(each => [each.dataset.word, each.textContent]));

/** The sentence of that name; {0} to {9} stand for the values. */
export function say(name, ...values) {
  const sentence = words.get(name);
  if (sentence === undefined) {
    throw new Error("no word " + name);
  }
  return sentence.replace(/\{(\d)\}/g, (all, digit) => values[digit] ?? all);
}

const two = number => String(number).padStart(2, "0");

/** 2026年11月21日 09:30 */
export function moment(iso) {
  const at = new Date(iso);
  return at.getFullYear() + "年" + (at.getMonth() + 1) + "月" + at.getDate() + "日 " + two(at.getHours()) + ":" + two(at.getMinutes());
}

/** 2026年11月21日9时30分, as it is spoken. */
export function spoken(iso) {
  const at = new Date(iso);
  return at.getFullYear() + "年" + (at.getMonth() + 1) + "月" + at.getDate() + "日" + at.getHours() + "时" + two(at.getMinutes()) + "分";
}

/** 01:05, or 1:02:03 */
export function length(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  return (hours ? hours + ":" : "") + two(Math.floor(whole / 60) % 60) + ":" + two(whole % 60);
}

export function size(bytes) {
  return bytes >= 1e9 ? (bytes / 1e9).toFixed(1) + " GB" : bytes >= 1e6 ? (bytes / 1e6).toFixed(1) + " MB" : Math.ceil(bytes / 1e3) + " KB";
}
