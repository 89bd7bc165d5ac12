/** Finding a name by the beginnings of its words: "gem ap" and, run together from its first word on, "gemap" and "ga" find
 * "Gemini Apps". Pure. */

/** Small letters without their marks, so that "zurich" finds "Zürich". */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a name, as they are looked for. */
export function wordsOf(...names: readonly (string | null)[]): string[] {
  return plain(names.filter((name) => name !== null).join(" "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function shared(token: string, word: string): number {
  let length = 0;
  while (length < token.length && token[length] === word[length]) length += 1;
  return length;
}

/** Whether a token is made of the beginnings of words that follow one another. */
function runs(token: string, words: readonly string[], at: number): boolean {
  for (let length = shared(token, words[at] ?? ""); length > 0; length -= 1) {
    const rest = token.slice(length);
    if (rest === "" || runs(rest, words, at + 1)) return true;
  }
  return false;
}

/** How far in the word stands that a token begins, or one more if it runs over the first words; `null`:
 * neither. */
function cost(token: string, words: readonly string[]): number | null {
  const begun = words.findIndex((word) => word.startsWith(token));
  if (begun >= 0) return begun;
  return runs(token, words, 0) ? 1 : null;
}

/** How well what is asked for fits, 0 best; `null`: it does not. Nothing asked for fits everything. */
export function fit(tokens: readonly string[], words: readonly string[]): number | null {
  let sum = 0;
  for (const token of tokens) {
    const found = cost(token, words);
    if (found === null) return null;
    sum += found;
  }
  return sum;
}

/** Those that fit, the best first; of equal ones the order stays. */
export function fitting<T extends { words: readonly string[] }>(
  all: readonly T[],
  text: string,
): T[] {
  const tokens = wordsOf(text);
  const found: { each: T; at: number; score: number }[] = [];
  all.forEach((each, at) => {
    const score = fit(tokens, each.words);
    if (score !== null) found.push({ each, at, score });
  });
  found.sort((a, b) => a.score - b.score || a.at - b.at);
  return found.map(({ each }) => each);
}
