// The same table as in the program (`crates/consent-app/src/words/pseudo.rs`).
const FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const TO = [..."åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"];

/** English that looks foreign: every letter accented and every vowel twice, so that what is not in the files shows. */
export function pseudo(text: string): string {
  return [...text]
    .map((letter) => {
      const accented = TO[FROM.indexOf(letter)] ?? letter;
      return /[aeiouy]/i.test(letter) ? accented + accented : accented;
    })
    .join("");
}
