/** How what the catalogue says becomes icon, word and colour role. */
import { t } from "../i18n";
import type { TrainsByDefault } from "../ipc/bindings";
import { formatDay } from "./dates";
import type { IconName, Words } from "./words";

const TRAINS: Record<TrainsByDefault, IconName> = {
  yes: "power",
  no: "circle-slash",
  asks: "hourglass",
  depends: "circle-dashed",
  unknown: "circle-question-mark",
};

/** A yes and a no look alike: neither is a recommendation. */
export function trainsWords(trains: TrainsByDefault, text: string): Words {
  return { icon: TRAINS[trains], role: "quiet", text };
}

/** "checked Sun 24 Aug 2026", or that no source names a day. */
export function checkedWords(checked_on: string | null): string {
  return checked_on === null
    ? t("known-checked-unknown")
    : t("known-checked", { date: formatDay(checked_on) });
}

export function disagreeWords(): Words {
  return { icon: "scale", role: "check", text: t("known-disagree") };
}

/** Nothing is wrong with an old fact; it may have changed since. */
export function oldWords(): Words {
  return { icon: "refresh-cw", role: "quiet", text: t("fact-old") };
}
