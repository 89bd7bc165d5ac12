use proptest::prelude::*;

use super::*;

const SCALE: usize = 4;

/// What a reader that is not ours sees in these modules.
fn decoded(side: usize, dark: impl Fn(usize, usize) -> bool) -> String {
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, |x, y| {
            if dark(x / SCALE, y / SCALE) { 0 } else { 255 }
        });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

/// The picture drawn on squared paper; it reads nothing but the two paths of our own form.
fn drawn(svg: &str) -> (usize, Vec<Vec<bool>>) {
    let side: usize = {
        let from = svg.find("viewBox=\"0 0 ").unwrap() + 13;
        svg.split_at(from)
            .1
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap()
    };
    let mut dark = vec![vec![false; side]; side];
    let from = svg.find("#000\" d=\"").unwrap() + 9;
    let path = svg.split_at(from).1.split('"').next().unwrap();
    for stretch in path.split_terminator('z') {
        let (place, rest) = stretch.split_at(1).1.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = rest.split('v').next().unwrap().parse().unwrap();
        assert_eq!(stretch, format!("M{x} {y}h{length}v1h-{length}"));
        for module in &mut dark[y][x..x + length] {
            assert!(!*module, "drawn twice");
            *module = true;
        }
    }
    (side, dark)
}

/// The lines of a terminal, as pixels that are lit.
fn lit(lines: &str) -> Vec<Vec<bool>> {
    let mut rows = vec![];
    for line in lines.lines() {
        rows.push(line.chars().map(|c| c == '█' || c == '▀').collect());
        rows.push(line.chars().map(|c| c == '█' || c == '▄').collect());
    }
    rows
}

fn read_everywhere(text: &str) {
    let (side, dark) = drawn(&svg(text).unwrap());
    assert_eq!(decoded(side, |x, y| dark[y][x]), text);
    let light = lit(&terminal(text, Screen::Dark).unwrap());
    assert_eq!(decoded(side, |x, y| !light[y][x]), text);
    let ink = lit(&terminal(text, Screen::Light).unwrap());
    assert_eq!(decoded(side, |x, y| ink[y][x]), text);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn another_reader_reads_the_same_text(text in "[ -~äß€]{1,300}") {
        read_everywhere(&text);
    }
}

#[test]
fn a_recipient_a_page_and_the_longest_text_are_read() {
    read_everywhere("age1gvvvxkuqhrypplqev5cafzkdza0j3lrejsyk0jlpwaktrlnvqunsyxf56y");
    read_everywhere(&"Vault 01990000-0000-7000-8000-000000000001\n".repeat(8));
    read_everywhere(&"x".repeat(QR_MOST_BYTES));
}

#[test]
fn the_picture_holds_two_paths_and_nothing_that_acts_or_leads_elsewhere() {
    let svg = svg("javascript:alert(1) <script>&\"'").unwrap();
    assert_eq!(svg.matches('<').count(), 4, "{svg}");
    assert_eq!(svg.matches("<path ").count(), 2);
    assert_eq!(svg.matches("http").count(), 1, "its own namespace alone");
    for word in [
        "script", "href", "url(", "style", "&", "alert", "onload", "'",
    ] {
        assert!(!svg.contains(word), "{word}");
    }
    assert!(svg.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn a_terminal_gets_blocks_and_line_ends_only() {
    for screen in [Screen::Dark, Screen::Light] {
        let lines = terminal("\u{1b}[2J", screen).unwrap();
        assert!(lines.chars().all(|c| "█▀▄ \n".contains(c)));
        let widths: Vec<usize> = lines.lines().map(|line| line.chars().count()).collect();
        assert!(widths.iter().all(|width| *width == widths[0]));
    }
    let dark = terminal("a", Screen::Dark).unwrap();
    let border = dark.lines().next().unwrap();
    assert!(
        border.chars().all(|c| c == '█'),
        "the border is lit on a dark ground"
    );
}

#[test]
fn what_makes_no_code_is_named() {
    assert_eq!(svg("").unwrap_err().code(), "qr_empty");
    let long = "x".repeat(QR_MOST_BYTES + 1);
    let refused = terminal(&long, Screen::Dark).unwrap_err();
    assert_eq!(refused.code(), "qr_too_long");
    assert!(refused.to_string().contains("1201 bytes"), "{refused}");
}
