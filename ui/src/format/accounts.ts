/** What an account is called beside others. */
import type { AccountRef } from "../ipc/bindings";

/** "Pro · private": what tells two accounts of one service apart. */
export function apart({ plan, label }: AccountRef): string {
  return [plan, label].filter((each) => each !== null).join(" · ");
}

/** "Claude · Pro · private". */
export function besideName(account: AccountRef): string {
  return [account.name, apart(account)].filter((each) => each !== "").join(" · ");
}
