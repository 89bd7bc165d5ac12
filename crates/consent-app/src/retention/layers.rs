//! The answer as bars: what is kept for one reason each.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::CatalogueService;
use consent_core::retention::{Outcome, Resolution, TraceLine};
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use super::{Answered, RetentionQuestion, answer, item};
use crate::as_of::Clocks;
use crate::dto::{LayerPattern, LayerView, RetentionResultView, RetentionView};
use crate::error::AppError;
use crate::vault::ConsentApp;

/// Remarks shown under one bar at most.
const MOST_NOTES: usize = 2;

impl ConsentApp {
    /// What would hold for content of today: kept, deleted, flagged, commented on.
    pub(crate) fn kept_now(
        &self,
        state: &LedgerState,
        account: &Account,
        on: CivilDate,
    ) -> Result<RetentionView, AppError> {
        let say = self.words();
        let today = |change: fn(&mut RetentionQuestion, CivilDate)| {
            let mut question = RetentionQuestion {
                created: Some(on),
                ..RetentionQuestion::default()
            };
            change(&mut question, on);
            question
        };
        let clocks = Clocks::on(on);
        let coordinate = Self::coordinate(state, account, on);
        let mut view = self.resolve_item(state, account, &today(|_, _| {}), clocks)?;
        let kept = today(|_, _| {});
        let deleted = today(|q, on| q.deleted = Some(on));
        let flagged = today(|q, on| {
            q.deleted = Some(on);
            q.flagged = Some(on);
        });
        let feedback = today(|q, on| {
            q.deleted = Some(on);
            q.feedback = Some(on);
        });
        let service = self.service_of(state, account)?;
        view.layers = vec![];
        for (layer_id, label, question, only_if) in [
            ("kept", say!(say, "about-active-chat"), kept, None),
            ("deleted", say!(say, "about-deleted"), deleted, None),
            (
                "flagged",
                say!(say, "layers-flagged-chats-deleted-or-not"),
                flagged,
                Some("safety"),
            ),
            (
                "feedback",
                say!(say, "about-feedback"),
                feedback,
                Some("feedback"),
            ),
        ] {
            let place = (&*service, &coordinate);
            let item = item(state, account, place, &question, on);
            let Answered { resolution, .. } = answer(state, &service, &coordinate, item, clocks);
            let counts = |layer: &str| {
                let line = |l: &&TraceLine| l.layer == layer;
                resolution
                    .trace
                    .iter()
                    .filter(line)
                    .any(|l| matches!(l.outcome, Outcome::Kept | Outcome::Maybe))
            };
            if only_if.is_none_or(counts) {
                let mut layer = bar(
                    say,
                    layer_id,
                    label,
                    (on, on),
                    only_if.is_some(),
                    &resolution,
                );
                layer.notes = notes(say, &resolution, &service, only_if);
                view.layers.push(layer);
            }
        }
        Ok(view)
    }
}

/// One item's bars: the answer, and each reason by itself where there are several.
pub(super) fn item_bars(
    say: &Words,
    answered: &Answered,
    service: &CatalogueService,
) -> Vec<LayerView> {
    let resolution = &answered.resolution;
    let (created, on) = (answered.item.created_on, answered.on);
    let mut item = bar(
        say,
        "item",
        say!(say, "layers-this-item"),
        (created, on),
        false,
        resolution,
    );
    item.notes = notes(say, resolution, service, None);
    let mut bars = vec![item];
    let counted: Vec<_> = resolution
        .trace
        .iter()
        .filter(|line| matches!(line.outcome, Outcome::Kept | Outcome::Maybe))
        .collect();
    if counted.len() < 2 {
        return bars;
    }
    for line in counted {
        let until = line.until.and_then(consent_core::retention::End::day);
        let result = match until {
            Some(by) => RetentionResultView::GoneBy {
                by: by.to_string(),
                not_before: line.not_before.map(|d| d.to_string()),
                approximate: false,
            },
            None => RetentionResultView::Indefinite {
                not_before: line.not_before.map(|d| d.to_string()),
                held: false,
            },
        };
        bars.push(LayerView {
            layer_id: line.id.clone(),
            label: reason(say, &line.layer),
            pattern: if ["safety", "feedback", "human-review"].contains(&line.layer.as_str()) {
                LayerPattern::SurvivesNo
            } else {
                LayerPattern::Normal
            },
            from: created.to_string(),
            until: result.until(),
            not_before: result.not_before(),
            words: result.words(say),
            result,
            notes: vec![],
        });
    }
    bars
}

fn reason(say: &Words, layer: &str) -> String {
    match layer {
        "service" => say!(say, "layers-to-give-you-the-service"),
        "training" => say!(say, "layers-for-training"),
        "safety" => say!(say, "layers-because-it-was-flagged"),
        "feedback" => say!(say, "layers-because-you-sent-feedback"),
        "human-review" => say!(say, "layers-because-people-read-samples"),
        "account" => say!(say, "layers-until-the-account-is-closed"),
        _ => say!(say, "layers-for-another-reason"),
    }
}

/// A bar from its first day, as of a day.
fn bar(
    say: &Words,
    layer_id: &str,
    label: String,
    (from, on): (CivilDate, CivilDate),
    survives_no: bool,
    resolution: &Resolution,
) -> LayerView {
    let result = RetentionResultView::of(resolution, on);
    let held = resolution
        .trace
        .iter()
        .any(|line| line.outcome == Outcome::Held);
    LayerView {
        layer_id: layer_id.to_owned(),
        label,
        pattern: match (held, survives_no) {
            (true, _) => LayerPattern::Hold,
            (false, true) => LayerPattern::SurvivesNo,
            (false, false) => LayerPattern::Normal,
        },
        from: from.to_string(),
        until: result.until(),
        not_before: result.not_before(),
        words: result.words_by(say, resolution),
        result,
        notes: vec![],
    }
}

/// Remarks on what counted; of one layer alone, where the bar is about it.
fn notes(
    say: &Words,
    resolution: &Resolution,
    service: &CatalogueService,
    only: Option<&str>,
) -> Vec<String> {
    let about = |line: &&TraceLine| only.is_none_or(|layer| line.layer == layer);
    let mut notes: Vec<String> = vec![];
    for line in resolution.trace.iter().filter(about) {
        // A remark on an order may speak of its end, before that end was known: its name is enough.
        let order = service
            .overrides
            .iter()
            .find(|order| order.meta.id.as_str() == line.id);
        let remark = match (line.outcome, order) {
            (Outcome::Held, Some(order)) => Some(say!(say, "trace-order", title = order.title)),
            (Outcome::Kept, _) => {
                let meta = service.metas().find(|meta| meta.id.as_str() == line.id);
                meta.and_then(|meta| meta.note.clone())
            }
            _ => None,
        };
        if let Some(note) = remark
            && !notes.contains(&note)
            && notes.len() < MOST_NOTES
        {
            notes.push(note);
        }
    }
    notes
}
