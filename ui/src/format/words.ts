/** The one place where states become icon, word and colour role. */
import { t } from "../i18n";
import type { DeadlineView, Purpose, RetentionResult, StandingView } from "../ipc/types";
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

const STANDINGS: Record<StandingView["code"], [IconName, Role]> = {
  "not-known": ["circle-question-mark", "check"],
  "put-off": ["hourglass", "check"],
  "turned-off": ["toggle-left", "settled"],
  allowed: ["toggle-right", "settled"],
  "default-on": ["power", "check"],
  "off-when-seen": ["toggle-left", "settled"],
  withdrew: ["rotate-ccw", "settled"],
  "cannot-refuse": ["ban", "quiet"],
  "not-covered": ["circle-minus", "quiet"],
  "date-passed": ["calendar-x", "urgent"],
  "ended-by-provider": ["flag", "check"],
  "ended-by-court": ["flag", "check"],
};

export function standingWords(standing: StandingView): Words {
  const [icon, role] = STANDINGS[standing.code];
  return { icon, role, text: t(`standing-${standing.code}`) };
}

export function checkAgainWords(standing: StandingView): Words | null {
  const again = standing.check_again;
  if (again == null) return null;
  const terms =
    again.terms_changed_on == null
      ? ""
      : `; ${t("check-again-terms", { date: formatDay(again.terms_changed_on) })}`;
  const text = `${t("check-again")}: ${t("check-again-days", { days: again.days })}${terms}`;
  return { icon: "refresh-cw", role: "check", text };
}

/** "Model training: you turned it off, 26 September 2025, check again". */
export function standingReadOut(purpose: Purpose, standing: StandingView): string {
  const words = t(`standing-${standing.code}`);
  const said = words.charAt(0).toLowerCase() + words.slice(1);
  const day = standing.on == null ? [] : [formatDayLong(standing.on)];
  const again = standing.check_again == null ? [] : [t("check-again").toLowerCase()];
  return `${t(`purpose-${purpose}`)}: ${[said, ...day, ...again].join(", ")}`;
}

export function deadlineRole(deadline: DeadlineView): Role {
  if (deadline.state === "done" || deadline.state === "dismissed") return "quiet";
  if (deadline.state === "passed" || deadline.state === "last-safe-day") return "urgent";
  return deadline.days <= 14 ? "soon" : "quiet";
}

export function deadlineWords(deadline: DeadlineView): Words {
  const role = deadlineRole(deadline);
  const date = formatDay(deadline.date);
  if (deadline.state === "passed") {
    return { icon: "calendar-x", role, text: t("deadline-passed", { date }) };
  }
  if (deadline.state === "done" || deadline.state === "dismissed") {
    return { icon: "calendar-check", role, text: t(`deadline-${deadline.state}`, { date }) };
  }
  const main = t(`deadline-${deadline.kind}`, { date });
  const near =
    deadline.state === "last-safe-day"
      ? t("deadline-last-safe-today")
      : t("deadline-in-days", { days: deadline.days });
  return { icon: "calendar-clock", role, text: `${main} · ${near}` };
}

export function retentionWords(result: RetentionResult): Words {
  switch (result.code) {
    case "nothing-kept":
      return { icon: "circle-slash", role: "quiet", text: t("retention-nothing-kept") };
    case "gone-by": {
      const date = formatDay(result.by);
      const text =
        result.not_before == null
          ? t("retention-gone-by", { date })
          : t("retention-gone-by-not-before", { date, start: formatDay(result.not_before) });
      return { icon: "calendar-check", role: "quiet", text };
    }
    case "should-be-gone": {
      const text = t("retention-should-be-gone", { date: formatDay(result.since) });
      return { icon: "calendar-check", role: "quiet", text };
    }
    case "indefinite":
      if (result.held) return { icon: "lock", role: "hold", text: t("retention-indefinite") };
      return {
        icon: "infinity",
        role: "quiet",
        text: t(result.until_deleted ? "retention-until-deleted" : "retention-indefinite"),
      };
    case "unknown": {
      const missing = result.missing.join(", ");
      const text =
        missing === "" ? t("retention-unknown") : t("retention-unknown-depends", { missing });
      return { icon: "circle-dashed", role: "check", text };
    }
    case "contradiction":
      return { icon: "scale", role: "check", text: t("retention-contradiction") };
  }
}
