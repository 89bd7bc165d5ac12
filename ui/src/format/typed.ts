/** Words as they are handed over: small letters, one blank between two of them. */
export function plainWords(typed: string): string {
  return typed.trim().toLowerCase().split(/\s+/).join(" ");
}
