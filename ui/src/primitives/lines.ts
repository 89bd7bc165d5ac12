/** One line that can be picked from a list. */
export interface Line {
  id: string;
  /** The heading it stands under. */
  group: string;
  name: string;
  /** What else tells it apart; empty: nothing. */
  beside: string;
  /** Keys that do the same. */
  keys?: readonly string[] | undefined;
}
