//! JSON as it stands in a file: members in their order, repeated names included, numbers as written.
//!
//! The parser is our own, for three reasons that a general one can't give together: numbers of any size are
//! kept as they were written, so that unknown fields come back unharmed; a fault is told by its place and in
//! our own words; and it is small. Measured as brotli of a bare page: `serde_json` with exact numbers 20.7 KB,
//! this with [`super::decimal`] about 10. A test holds it against `serde_json`.

use std::borrow::Cow;

/// Levels of lists and objects within each other that are read; deeper text is refused.
pub const DEEPEST: usize = 128;

/// A JSON value that borrows from the text where it can.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'j> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(&'j str),
    /// A text, without its escapes.
    Text(Cow<'j, str>),
    /// A list.
    List(Vec<Json<'j>>),
    /// An object: its members in order, also those whose name stands there twice.
    Object(Vec<(Cow<'j, str>, Json<'j>)>),
}

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text ends before its value does.
    EndsEarly,
    /// Something stands where JSON allows it not.
    Unexpected,
    /// More than [`DEEPEST`] levels.
    TooDeep,
}

impl<'j> Json<'j> {
    /// Reads one value and nothing behind it; otherwise the fault and the byte at which it was found.
    pub fn parse(text: &'j str) -> Result<Self, (Fault, usize)> {
        let mut parser = Parser { text, bytes: text.as_bytes(), at: 0 };
        let value = parser.document();
        value.map_err(|fault| (fault, parser.at))
    }

    /// Appends the value as JSON without spaces.
    pub fn push_to(&self, text: &mut String) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(true) => text.push_str("true"),
            Self::Bool(false) => text.push_str("false"),
            Self::Number(number) => text.push_str(number),
            Self::Text(value) => push_text(text, value),
            Self::List(items) => {
                text.push('[');
                for (at, item) in items.iter().enumerate() {
                    push_comma(text, at);
                    item.push_to(text);
                }
                text.push(']');
            }
            Self::Object(members) => {
                text.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    push_comma(text, at);
                    push_text(text, name);
                    text.push(':');
                    value.push_to(text);
                }
                text.push('}');
            }
        }
    }
}

fn push_comma(text: &mut String, at: usize) {
    if at > 0 {
        text.push(',');
    }
}

/// Appends `value` as a JSON text, with quotes and escapes.
pub fn push_text(text: &mut String, value: &str) {
    text.push('"');
    let mut rest = value;
    while let Some(at) = rest.bytes().position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        text.push_str(&rest[..at]);
        let byte = rest.as_bytes()[at];
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            8 => b'b',
            12 => b'f',
            _ => b'u',
        };
        text.push('\\');
        text.push(char::from(short));
        if short == b'u' {
            text.push_str("00");
            text.push(if byte < 0x10 { '0' } else { '1' });
            text.push(char::from(b"0123456789abcdef"[usize::from(byte & 0xf)]));
        }
        rest = &rest[at + 1..];
    }
    text.push_str(rest);
    text.push('"');
}

struct Parser<'j> {
    text: &'j str,
    bytes: &'j [u8],
    at: usize,
}

impl<'j> Parser<'j> {
    fn document(&mut self) -> Result<Json<'j>, Fault> {
        let value = self.value(0)?;
        self.skip_space();
        if self.at < self.bytes.len() { Err(Fault::Unexpected) } else { Ok(value) }
    }

    fn value(&mut self, depth: usize) -> Result<Json<'j>, Fault> {
        self.skip_space();
        match self.next() {
            Some(b'{' | b'[') if depth == DEEPEST => Err(Fault::TooDeep),
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => self.string().map(Json::Text),
            Some(b't') => self.literal(b"true", Json::Bool(true)),
            Some(b'f') => self.literal(b"false", Json::Bool(false)),
            Some(b'n') => self.literal(b"null", Json::Null),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json<'j>, Fault> {
        let mut members = Vec::new();
        self.at += 1;
        self.skip_space();
        if self.eat(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.skip_space();
            let name = self.string()?;
            self.skip_space();
            self.expect(b':')?;
            members.push((name, self.value(depth)?));
            self.skip_space();
            if self.eat(b'}') {
                return Ok(Json::Object(members));
            }
            self.expect(b',')?;
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json<'j>, Fault> {
        let mut items = Vec::new();
        self.at += 1;
        self.skip_space();
        if self.eat(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.skip_space();
            if self.eat(b']') {
                return Ok(Json::List(items));
            }
            self.expect(b',')?;
        }
    }

    fn literal(&mut self, word: &[u8], value: Json<'j>) -> Result<Json<'j>, Fault> {
        for byte in word {
            self.expect(*byte)?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<Json<'j>, Fault> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'-') || self.eat(b'+');
            self.digits()?;
        }
        Ok(Json::Number(&self.text[start..self.at]))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while self.next().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { self.unexpected() } else { Ok(()) }
    }

    fn string(&mut self) -> Result<Cow<'j, str>, Fault> {
        self.expect(b'"')?;
        let mut unescaped = String::new();
        let mut start = self.at;
        loop {
            match self.next() {
                Some(b'"') => {
                    let run = &self.text[start..self.at];
                    self.at += 1;
                    return Ok(if unescaped.is_empty() { run.into() } else { (unescaped + run).into() });
                }
                Some(b'\\') => {
                    unescaped.push_str(&self.text[start..self.at]);
                    self.at += 1;
                    unescaped.push(self.escaped()?);
                    start = self.at;
                }
                Some(byte) if byte >= 0x20 => self.at += 1,
                _ => return self.unexpected(),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, Fault> {
        let escaped = match self.next() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'u') => return self.code_point(),
            _ => return self.unexpected(),
        };
        self.at += 1;
        Ok(escaped)
    }

    fn code_point(&mut self) -> Result<char, Fault> {
        let start = self.at;
        let mut code = self.code_unit()?;
        if (0xd800..0xdc00).contains(&code) {
            self.expect(b'\\')?;
            let low = self.code_unit()?;
            if (0xdc00..0xe000).contains(&low) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            }
        }
        // Half a character has no place in a text; the fault is told where it begins.
        char::from_u32(code).ok_or(Fault::Unexpected).inspect_err(|_| self.at = start)
    }

    fn code_unit(&mut self) -> Result<u32, Fault> {
        self.expect(b'u')?;
        let mut code = 0;
        for _ in 0..4 {
            let Some(digit) = self.next().and_then(|byte| char::from(byte).to_digit(16)) else {
                return self.unexpected();
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    fn skip_space(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn next(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.next() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    fn expect(&mut self, byte: u8) -> Result<(), Fault> {
        if self.eat(byte) { Ok(()) } else { self.unexpected() }
    }

    fn unexpected<T>(&self) -> Result<T, Fault> {
        Err(if self.at < self.bytes.len() { Fault::Unexpected } else { Fault::EndsEarly })
    }
}
