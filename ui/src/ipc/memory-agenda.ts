import { MemoryKnown } from "./memory-known";
import * as story from "./memory-story";
import type * as t from "./bindings";

const CHOICES: t.ReminderChoices = {
  at: "09:00",
  quiet: null,
  last_day_breaks_quiet: false,
  names: false,
  leads: {
    decide_by: [30, 14, 7, 3, 1, 0],
    own: [30, 14, 7, 3, 1, 0],
    re_check: [0],
    kept_until: [0],
    hold_review: [0],
  },
};

/** The agenda and the reminders of the ledger in memory. */
export class MemoryAgenda extends MemoryKnown {
  private choices: t.ReminderChoices = CHOICES;
  private snoozed = new Map<string, string>();
  private ownLeads = new Map<string, number[]>();
  /** Days that came up while the app was not running. */
  missedIds: string[] = [];

  private dates(): t.DeadlineView[] {
    const dates = this.lines.flatMap((line) => (line.deadline === null ? [] : [line.deadline]));
    return dates.sort((a, b) => a.date.localeCompare(b.date));
  }

  private nearness(date: t.DeadlineView): t.Nearness {
    if (date.settled || date.dismissed) return "settled";
    if (date.status === "passed") return "overdue";
    if (date.status !== "open") return "today";
    return date.days_left <= 14 ? "soon" : "later";
  }

  agenda = () =>
    this.answer<t.AgendaView>("agenda", null, () => ({
      today: story.TODAY,
      missed: this.dates()
        .filter((date) => this.missedIds.includes(date.deadline_id))
        .map((deadline) => ({ deadline, came_up: "Thu 25 Sep 2025, 09:00" })),
      items: this.dates().map((deadline) => ({
        deadline,
        revision: 1,
        nearness: this.nearness(deadline),
        leads: this.ownLeads.get(deadline.deadline_id) ?? this.choices.leads.decide_by,
        leads_are_own: this.ownLeads.has(deadline.deadline_id),
        snoozed_until: this.snoozed.get(deadline.deadline_id) ?? null,
        next_reminder: deadline.settled ? null : "Sat 27 Sep 2025, 09:00",
        snoozes: deadline.settled
          ? []
          : [
              { code: "hour", until: "Thu 25 Sep 2025, 10:00" },
              { code: "tomorrow", until: "Fri 26 Sep 2025, 09:00" },
            ],
      })),
      service_answers: true,
    }));

  snooze = (request: t.SnoozeRequest) =>
    this.answer<t.SnoozedView>("snooze", request, () => {
      const until = request.later === "hour" ? "Thu 25 Sep 2025, 10:00" : "Fri 26 Sep 2025, 09:00";
      this.snoozed.set(request.deadline_id, until);
      return { until, capped: request.later === "week" };
    });

  leads_of_date = (request: t.LeadsOfDateRequest) =>
    this.answer("leads_of_date", request, () => {
      if (request.leads === null) this.ownLeads.delete(request.deadline_id);
      else this.ownLeads.set(request.deadline_id, request.leads);
    });

  silence_date = (request: t.SilenceDateRequest) =>
    this.answer("silence_date", request, () => {
      const line = this.lines.find((each) => each.deadline?.deadline_id === request.deadline_id);
      if (line?.deadline != null) line.deadline = { ...line.deadline, settled: true };
    });

  see_missed = () =>
    this.answer("see_missed", null, () => {
      this.missedIds = [];
    });

  reminder_choices = () => this.answer("reminder_choices", null, () => this.choices);

  choose_reminders = (request: t.ReminderChoices) =>
    this.answer("choose_reminders", request, () => {
      this.choices = request;
    });
}
