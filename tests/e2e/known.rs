//! The catalogue in the real window: what is known of a service, services side by side, what if, one's
//! own word in the place of a fact, and a choice to be confirmed after the terms changed.

use crate::support::demo::Demo;
use crate::support::hand::Hand;

#[tokio::test(flavor = "multi_thread")]
async fn the_catalogue_answers_before_anything_is_followed() {
    const NOW: &str = "2026-11-25T09:00:00Z";
    let mut demo = Demo::begin(NOW);
    demo.consent(NOW, &["add", "claude", "--plan", "pro"]);
    let client = demo.window(NOW).await;
    let hand = Hand::at(&client);
    hand.follows("Catalogue").await;
    hand.sees("121 of 121 services").await;
    demo.session.screenshot(&client, "20-catalogue").await;
    hand.types("Find by name or provider", "no such name").await;
    hand.sees("No service matches, of 121.").await;
    hand.presses("Clear the filters").await;
    hand.ticks("Trains by default").await;
    hand.types("Find by name or provider", "codeium").await;
    hand.sees("1 of 121 services").await;
    hand.sees("Windsurf").await;
    demo.session.screenshot(&client, "21-catalogue-found").await;
    hand.presses("Clear the filters").await;
    hand.types("Find by name or provider", "chatgpt").await;
    hand.follows("ChatGPT (consumer)").await;
    hand.sees("Does it train on your content?").await;
    hand.sees("What is due, and by when?").await;
    hand.sees("When will it be gone?").await;
    demo.session.screenshot(&client, "22-known-service").await;
    hand.scrolls_to("How long it is kept").await;
    demo.session.screenshot(&client, "23-known-facts").await;
    hand.scrolls_to("Orders that suspend deletion").await;
    demo.session.screenshot(&client, "24-known-order").await;
    let whole = hand.text().await;
    for never in [" 0 days", "undefined", "null", "✓", "✔", "opt_out", "P30D"] {
        assert!(!whole.contains(never), "{never:?} is on screen:\n{whole}");
    }
    hand.presses("Compare with…").await;
    hand.picks(
        "Add a service to the comparison",
        "Claude (consumer) · Anthropic",
    )
    .await;
    hand.presses("Add it").await;
    hand.sees("Trains on content by default").await;
    hand.sees("· Claude Pro").await;
    demo.session.screenshot(&client, "25-compare").await;
    client.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_if_is_thought_through_and_a_page_outside_is_named_first() {
    const NOW: &str = "2025-09-25T09:00:00Z";
    let mut demo = Demo::begin(NOW);
    demo.consent(NOW, &["add", "claude", "--plan", "pro"]);
    let client = demo.window(NOW).await;
    let hand = Hand::at(&client);
    hand.follows("Services").await;
    hand.follows_about("Claude (consumer)").await;
    hand.presses("Open page").await;
    hand.sees("Open claude.ai in your browser?").await;
    demo.session.screenshot(&client, "26-open-page").await;
    hand.presses("Cancel").await;
    hand.presses("Think it through").await;
    hand.sees("nothing is written down").await;
    hand.sets_day("As if it were deleted on", "2025-09-25")
        .await;
    hand.presses("See what would change").await;
    hand.sees("What would change:").await;
    demo.session.screenshot(&client, "27-what-if").await;
    client.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn ones_own_word_stands_first_and_can_be_taken_back() {
    const NOW: &str = "2026-11-25T09:00:00Z";
    let mut demo = Demo::begin(NOW);
    let client = demo.window(NOW).await;
    let hand = Hand::at(&client);
    hand.follows("Catalogue").await;
    hand.presses("Add it yourself").await;
    hand.types("Name", "Kleiner Helfer").await;
    hand.types("Source", "the app's own page").await;
    hand.sets_day("The day it speaks for", "2026-11-20").await;
    demo.session.screenshot(&client, "28-own-service").await;
    hand.presses("Write it down").await;
    hand.sees("1 of 122 services").await;
    hand.follows("Kleiner Helfer").await;
    hand.presses("State a fact").await;
    hand.chooses("What is it about?", "Training").await;
    hand.picks("Does it train on your content?", "Yes, unless you say no")
        .await;
    hand.types("Source", "the switch in the app").await;
    hand.sets_day("The day it speaks for", "2026-11-24").await;
    demo.session.screenshot(&client, "29-own-fact").await;
    hand.presses("Write it down").await;
    hand.sees("You noted that it trains models on content unless you say no")
        .await;
    hand.clears_notices().await;
    demo.session.screenshot(&client, "30-own-shown").await;
    client.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_under_an_older_text_says_what_changed_and_is_confirmed_in_one_act() {
    const THEN: &str = "2025-09-26T09:00:00Z";
    const LATER: &str = "2026-07-20T09:00:00Z";
    let mut demo = Demo::begin(THEN);
    demo.consent(THEN, &["add", "claude", "--plan", "pro"]);
    let off = [
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--seen",
    ];
    demo.consent(THEN, &off);
    let client = demo.window(LATER).await;
    let hand = Hand::at(&client);
    hand.sees("Check again").await;
    hand.sees("Changed since you last looked:").await;
    demo.session.screenshot(&client, "31-check-again").await;
    hand.follows("Services").await;
    hand.follows_about("Claude (consumer)").await;
    hand.sees("Changed since you last looked:").await;
    demo.session
        .screenshot(&client, "32-check-again-service")
        .await;
    hand.presses("Still off").await;
    hand.sees_gone("Changed since you last looked:").await;
    hand.clears_notices().await;
    demo.session.screenshot(&client, "34-confirmed").await;
    hand.sees("You turned it off").await;
    hand.follows("History").await;
    hand.sees("Look back at a day").await;
    hand.sets_day("Day", "2025-10-03").await;
    hand.presses("Look back").await;
    hand.sees("What you knew that day").await;
    demo.session.screenshot(&client, "33-look-back").await;
    client.close().await.unwrap();
}
