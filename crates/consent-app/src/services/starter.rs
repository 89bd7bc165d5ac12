//! What can be followed: the starter grid, and following several at once.

use consent_core::catalogue::with_region_groups;
use consent_core::command::Command;

use super::regions::{REGIONS, named};
use crate::change::ChangeSet;
use crate::dto::{
    AddAccountsRequest, AddAccountsResponse, CardKind, PlanChoiceView, RegionView,
    StarterServiceView, StarterView,
};
use crate::error::AppError;
use crate::vault::{ConsentApp, user};

/// Services that many people use: shown without searching, in this order.
const COMMON: &[&str] = &[
    "anthropic.claude.consumer",
    "openai.chatgpt.consumer",
    "google.gemini.apps",
    "microsoft.copilot.consumer",
    "github.copilot.individual",
    "meta.ai.assistant",
    "linkedin.network",
    "xai.grok",
    "perplexity.search",
    "deepseek.chat",
    "mistral.vibe",
    "notion.ai",
];

impl ConsentApp {
    /// Services and regions to choose from; the common ones first, the others by name.
    pub fn starter(&self) -> Result<StarterView, AppError> {
        let rank = |id: &str| COMMON.iter().position(|common| *common == id);
        let state = self.state(None)?;
        let followed: Vec<_> = state
            .followed(self.today())
            .map(|account| account.service_id.clone())
            .collect();
        let mut services: Vec<StarterServiceView> = self
            .catalogue_of(&state)?
            .services
            .values()
            .map(|service| StarterServiceView {
                service_id: service.id.to_string(),
                name: service.name.clone(),
                plans: service
                    .plans
                    .iter()
                    .map(|plan| PlanChoiceView {
                        plan: plan.id.to_string(),
                        name: plan.name.clone(),
                        audience: plan.audience.code().to_owned(),
                    })
                    .collect(),
                common: rank(service.id.as_str()).is_some(),
                followed: followed.contains(&service.id),
            })
            .collect();
        services.sort_by_key(|s| {
            (
                rank(&s.service_id).unwrap_or(usize::MAX),
                s.name.to_lowercase(),
            )
        });
        Ok(StarterView {
            region: state.profile.regions.first().cloned(),
            regions: named(self.words())
                .into_iter()
                .map(|(code, name)| RegionView {
                    code: code.to_owned(),
                    name,
                })
                .collect(),
            services,
        })
    }

    /// Says where the person lives, if that is new.
    pub fn set_region(&mut self, region: &str) -> Result<ChangeSet, AppError> {
        let region = region.trim().to_uppercase();
        if !REGIONS.contains(&region.as_str()) {
            return Err(AppError::UnknownRegion { code: region });
        }
        let regions = with_region_groups(&[region]);
        if self.state(None)?.profile.regions == regions {
            return Ok(ChangeSet::default());
        }
        self.ask(user(Command::SetProfile { regions }))
    }

    /// Follows several services at once; none is added if one of them or its plan is not known.
    pub fn add_accounts(
        &mut self,
        request: &AddAccountsRequest,
    ) -> Result<(AddAccountsResponse, ChangeSet), AppError> {
        let before = self.state(None)?;
        for wanted in &request.accounts {
            let service = self.find_service(&before, &wanted.service_id)?;
            if let Some(plan) = &wanted.plan {
                super::find_plan(&service, plan)?;
            }
        }
        let mut changes = match &request.region {
            Some(region) => self.set_region(region)?,
            None => ChangeSet::default(),
        };
        let mut ids = vec![];
        for wanted in &request.accounts {
            let (id, change) =
                self.add_account(&wanted.service_id, wanted.plan.as_deref(), None)?;
            ids.push(id);
            changes.join(change);
        }
        let today = self.today();
        let state = self.state(None)?;
        let mut added = vec![];
        for id in &ids {
            if let Some(account) = state.accounts.get(id) {
                added.push(self.account_ref(&state, account, today)?);
            }
        }
        let home = self.home()?;
        let undecided = |kind: CardKind| matches!(kind, CardKind::Decide | CardKind::Unknown);
        let cards = self.cards(&state, today)?;
        let mine = |id: &str| added.iter().any(|a| a.account_id == id);
        let count = cards
            .iter()
            .filter(|c| undecided(c.kind) && mine(&c.account.account_id))
            .count();
        let near = home
            .next
            .iter()
            .filter(|next| next.deadline.days_left <= 30)
            .count();
        let response = AddAccountsResponse {
            added,
            undecided: u32::try_from(count).unwrap_or(u32::MAX),
            dates_within_30_days: u32::try_from(near).unwrap_or(u32::MAX),
        };
        Ok((response, changes))
    }
}
