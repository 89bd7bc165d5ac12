//! Seeded changes of an input: the same seed gives the same inputs.

use fastrand::Rng;

/// An input never grows beyond this.
const MOST_BYTES: usize = 64 * 1024;

/// What parsers stumble over: signs of their own languages, limits of numbers, odd letters.
const TOKENS: &[&[u8]] = &[
    b"\"",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b"=",
    b"=\"",
    b"\n",
    b"\r\n",
    b"\0",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"'",
    b"\"\"\"",
    b"[[",
    b"#",
    b"-",
    b"--",
    b".",
    b"..",
    b"../",
    b"/",
    b"T",
    b"Z",
    b"+14:00",
    b"-00:00",
    b"0000",
    b"9999-12-31",
    b"10000-01-01",
    b"2024-02-30",
    b"P1D",
    b"P99999999Y",
    b"0",
    b"-1",
    b"1e400",
    b"255",
    b"256",
    b"65536",
    b"4294967295",
    b"4294967296",
    b"9223372036854775807",
    b"18446744073709551616",
    b"null",
    b"true",
    b"\xff",
    b"\xc3",
    b"\xe2\x80\xae",
    b"\xe2\x80\x8b",
    b"\xf0\x9f\x98\x80",
    b"e\xcc\x81",
    b"\xef\xbb\xbf",
    b"PK\x05\x06",
    b"PK\x01\x02",
    b"PK\x03\x04",
    b"SQLite format 3\0",
    b"age-encryption.org/v1",
    b"-> ",
    b"cl1.",
];

/// What opens something, again and again.
const DEEP: [&[u8]; 5] = [b"[", b"{\"a\":", b"(", b"a.", b"\""];

/// Makes changed inputs.
pub struct Mutator {
    rng: Rng,
}

impl Mutator {
    /// From this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let rng = Rng::with_seed(seed);
        Self { rng }
    }

    /// One of the inputs, changed once or a few times.
    pub fn next(&mut self, inputs: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = self.rng.choice(inputs).cloned().unwrap_or_default();
        for _ in 0..self.rng.usize(1..=4) {
            self.change(&mut bytes, inputs);
            bytes.truncate(MOST_BYTES);
        }
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>, inputs: &[Vec<u8>]) {
        let at = self.rng.usize(0..=bytes.len());
        let end = self.rng.usize(at..=bytes.len().min(at + 64));
        match self.rng.u8(0..10) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << self.rng.u8(0..8);
                }
            }
            3 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = self.rng.u8(..);
                }
            }
            4 => {
                let piece = bytes[at..end].to_vec();
                let times = 1 << self.rng.u8(0..7);
                insert(bytes, at, &piece.repeat(times));
            }
            5 => {
                let other = self.rng.choice(inputs).cloned().unwrap_or_default();
                let from = self.rng.usize(0..=other.len());
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
            6 => {
                let deep = DEEP[self.rng.usize(..DEEP.len())];
                insert(bytes, at, &deep.repeat(1 << self.rng.u8(0..13)));
            }
            7 => {
                let token = self.token();
                let end = (at + token.len()).min(bytes.len());
                bytes.splice(at..end, token.iter().copied());
            }
            _ => {
                let token = self.token();
                insert(bytes, at, token);
            }
        }
    }

    fn token(&mut self) -> &'static [u8] {
        self.rng.choice(TOKENS).copied().unwrap_or(b"\0")
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}
