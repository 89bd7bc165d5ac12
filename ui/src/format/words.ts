/** The one place where states become icon, word and colour role. */
import { has, t } from "../i18n";
import type { ChoiceView, RetentionResultView, StandingCode, StandingView } from "../ipc/bindings";
import { formatDay, formatDayLong } from "./dates";

export const ICON_NAMES = [
  "ban",
  "calendar-check",
  "calendar-clock",
  "calendar-x",
  "check-check",
  "circle-dashed",
  "circle-minus",
  "circle-question-mark",
  "circle-slash",
  "clock-alert",
  "flag",
  "hourglass",
  "infinity",
  "lock",
  "power",
  "refresh-cw",
  "rotate-ccw",
  "scale",
  "toggle-left",
  "toggle-right",
] as const;
export type IconName = (typeof ICON_NAMES)[number];
export type Role = "urgent" | "soon" | "check" | "settled" | "hold" | "quiet";

export interface Words {
  icon: IconName;
  role: Role;
  text: string;
}

const STANDINGS: Record<StandingCode, [IconName, Role]> = {
  "not-known": ["circle-question-mark", "check"],
  "put-off": ["hourglass", "check"],
  "turned-off": ["toggle-left", "settled"],
  allowed: ["toggle-right", "settled"],
  "default-on": ["power", "check"],
  "seen-off": ["toggle-left", "settled"],
  "seen-on": ["toggle-right", "check"],
  "switch-not-found": ["circle-question-mark", "check"],
  withdrew: ["rotate-ccw", "settled"],
  "cannot-refuse": ["ban", "quiet"],
  "not-covered": ["circle-minus", "quiet"],
  "date-passed": ["calendar-x", "urgent"],
  "ended-provider": ["flag", "check"],
  "ended-court": ["flag", "check"],
};

/** A no names what goes on in spite of it. */
function standingText(standing: StandingView): string {
  const words = t(`standing-${standing.code}`);
  const left = standing.except;
  return left == null ? words : t("standing-except", { words, left });
}

export function standingWords(standing: StandingView): Words {
  const [icon, role] = STANDINGS[standing.code];
  return { icon, role, text: standingText(standing) };
}

export function checkAgainWords(standing: StandingView): Words | null {
  const again = standing.check_again;
  if (again === null) return null;
  const terms =
    again.terms_changed_on === null
      ? ""
      : `; ${t("check-again-terms", { date: formatDay(again.terms_changed_on) })}`;
  const text = `${t("check-again")}: ${t("check-again-days", { days: again.days })}${terms}`;
  return { icon: "refresh-cw", role: "check", text };
}

/** "Model training: you turned it off, 26 September 2025, check again". */
export function standingReadOut(standing: StandingView): string {
  const words = standingText(standing);
  const said = words.charAt(0).toLowerCase() + words.slice(1);
  const day = standing.since === null ? [] : [formatDayLong(standing.since)];
  const again = standing.check_again === null ? [] : [t("check-again").toLowerCase()];
  return `${t(`purpose-${standing.purpose}`)}: ${[said, ...day, ...again].join(", ")}`;
}

/** One fact that is missing, in words. */
function missingWords(missing: string): string {
  const [kind = "", purpose = ""] = missing.split(":");
  if (kind === "setting" && has(`purpose-${purpose}`)) {
    return t("missing-setting", { purpose: t(`purpose-${purpose}`) });
  }
  return has(`missing-${kind}`) ? t(`missing-${kind}`) : missing.replace(/[_:-]+/g, " ");
}

/** "Sun 28 Sep 2025", or that no number or no end is stated. */
export function untilWords(until: string): string {
  if (until === "unknown") return t("until-unknown");
  return until === "indefinite" ? t("until-indefinite") : formatDay(until);
}

function unknownWords(result: RetentionResultView & { kind: "unknown" }): string {
  const { missing, earliest_by, latest_by } = result;
  if (missing.length === 0) return t("retention-unknown");
  const depends = t("retention-unknown-depends", {
    missing: missing.map(missingWords).join(", "),
  });
  if (earliest_by === null || latest_by === null || earliest_by === latest_by) return depends;
  const range = { first: untilWords(earliest_by), last: untilWords(latest_by) };
  return `${depends} · ${t("retention-unknown-range", range)}`;
}

export function retentionWords(result: RetentionResultView): Words {
  switch (result.kind) {
    case "nothing-kept":
      return { icon: "circle-slash", role: "quiet", text: t("retention-nothing-kept") };
    case "gone-by": {
      const date = formatDay(result.by);
      const text =
        result.not_before === null
          ? t(result.approximate ? "retention-gone-by-about" : "retention-gone-by", { date })
          : t("retention-gone-by-not-before", { date, start: formatDay(result.not_before) });
      return { icon: "calendar-check", role: "quiet", text };
    }
    case "should-be-gone": {
      const id = result.approximate ? "retention-should-be-gone-about" : "retention-should-be-gone";
      const date = formatDay(result.since);
      return { icon: "calendar-check", role: "quiet", text: t(id, { date }) };
    }
    case "indefinite":
      return {
        icon: result.held ? "lock" : "infinity",
        role: result.held ? "hold" : "quiet",
        text:
          result.not_before === null
            ? t("retention-indefinite")
            : t("retention-indefinite-not-before", { start: formatDay(result.not_before) }),
      };
    case "unknown":
      return { icon: "circle-dashed", role: "check", text: unknownWords(result) };
    case "contradiction": {
      const dates = { first: untilWords(result.gone_by), last: untilWords(result.kept_until) };
      return { icon: "scale", role: "check", text: t("retention-contradiction", dates) };
    }
  }
}

/** "consent, the provider says"; a ground without words of its own is named as it is. */
export function basisWords(basis: NonNullable<ChoiceView["claimed_basis"]>): string {
  const code = basis.code.replace(/_/g, "-");
  const ground = has(`basis-${code}`) ? t(`basis-${code}`) : code.replace(/-/g, " ");
  return `${ground}, ${t(`says-${basis.says}`)}`;
}

/** What a switch would show if it stood as it did, and who had put it there; `null`: not to be told. */
export function stillWords(
  standing: StandingView,
): { seen: "on" | "off"; myself: boolean | null } | null {
  if (standing.check_again === null) return null;
  switch (standing.code) {
    case "turned-off":
    case "withdrew":
    case "seen-off":
      return { seen: "off", myself: null };
    case "allowed":
      return { seen: "on", myself: true };
    case "default-on":
      return { seen: "on", myself: false };
    case "seen-on":
      return { seen: "on", myself: null };
    default:
      return null;
  }
}
