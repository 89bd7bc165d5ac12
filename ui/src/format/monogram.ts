export const HUES = 12;

/** Two letters of a name: "Gemini Apps" gives GA, "Claude (consumer)" gives CL. */
export function letters(name: string): string {
  const words = name
    .replace(/\s*\(.*\)\s*$/, "")
    .split(/[\s\-_.·]+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  const [first, second] = words;
  if (first === undefined) return "??";
  const pair =
    second === undefined ? [...first].slice(0, 2) : [[...first][0] ?? "", [...second][0] ?? ""];
  return pair.join("").toUpperCase();
}

/** One of twelve hues, always the same for an id. */
export function hue(id: string): number {
  let sum = 7;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return sum % HUES;
}
