//! What comes as JSON: requests of the window, and payloads of entries.

use consent_app::dto;
use consent_core::event::{Happening, parse_event};

/// A payload, under the type on its first line: what is accepted is written, and read, the same.
pub fn event(bytes: &[u8]) {
    let Some((kind, payload)) = str::from_utf8(bytes)
        .ok()
        .and_then(|text| text.split_once('\n'))
    else {
        return;
    };
    let Ok((event, context)) = parse_event(kind, 1, payload) else {
        return;
    };
    let happening = Happening {
        stream: "x".to_owned(),
        occurred: "2025-09-01".parse().unwrap(),
        event,
        context,
    };
    let written = happening.payload();
    let (event, context) = parse_event(kind, 1, &written).unwrap();
    assert!(event == happening.event && context == happening.context);
}

/// A request of the window: it is one, or it is refused.
pub fn request(bytes: &[u8]) {
    macro_rules! read {
        ($($request:ty),+ $(,)?) => {
            $(let _ = serde_json::from_slice::<$request>(bytes);)+
        };
    }
    read!(
        dto::AddAccountsRequest,
        dto::AddDeadlineRequest,
        dto::AdoptPackRequest,
        dto::AsOfRequest,
        dto::CompareRequest,
        dto::CorrectRequest,
        dto::CreateVaultRequest,
        dto::DecisionRequest,
        dto::DescribeServiceRequest,
        dto::DismissDeadlineRequest,
        dto::ExportCalendarRequest,
        dto::ExportCsvRequest,
        dto::HistoryRequest,
        dto::OpenPageRequest,
        dto::PreviewPackRequest,
        dto::RecordNoticeRequest,
        dto::RecordSettingRequest,
        dto::ReminderChoices,
        dto::RetentionRequest,
        dto::StateFactRequest,
        dto::UnlockRequest,
        dto::WhatIfRequest,
    );
}
