/** What can be done where a start ended. */
export type WayOn = "rebuild" | "go-on" | "restore";

const REBUILDS: readonly string[] = ["header_missing", "header_damaged"];
const GOES_ON: readonly string[] = ["entries_missing"];
const RESTORES: readonly string[] = [
  ...REBUILDS,
  ...GOES_ON,
  "key_missing",
  "keyring_odd",
  "ledger_missing",
  "ledger_damaged",
  "not_encrypted",
  "chain_broken",
  "damaged",
];

/** The ways on for a code, the nearest first. */
export function waysOn(code: string): WayOn[] {
  return [
    ...(REBUILDS.includes(code) ? (["rebuild"] as const) : []),
    ...(GOES_ON.includes(code) ? (["go-on"] as const) : []),
    ...(RESTORES.includes(code) ? (["restore"] as const) : []),
  ];
}
