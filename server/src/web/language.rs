//! The language of a page: `?lang=` in its address, else what the browser prefers.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Query};
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use serde::Deserialize;

use crate::l10n;

/// The language of this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: &'static str,
    /// Whether the address asked for it, so that links have to keep it.
    pub asked: bool,
}

impl Language {
    /// The message of that id.
    pub fn text(self, id: &str) -> String {
        l10n::text(self.tag, id)
    }

    /// The message of that id with its variables.
    pub fn text_with(self, id: &str, values: &[(&str, &str)]) -> String {
        l10n::text_with(self.tag, id, values)
    }

    /// `path`, with the language that was asked for.
    pub fn link(self, path: &str) -> String {
        let mark = if path.contains('?') { '&' } else { '?' };
        if self.asked {
            format!("{path}{mark}lang={}", self.tag)
        } else {
            path.to_owned()
        }
    }
}

#[derive(Debug, Deserialize)]
struct Asked {
    lang: Option<String>,
}

impl<S: Sync> FromRequestParts<S> for Language {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let asked = Query::<Asked>::try_from_uri(&parts.uri)
            .ok()
            .and_then(|Query(asked)| asked.lang);
        let accepted = parts
            .headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        let tag = l10n::negotiate(asked.as_deref(), accepted);
        Ok(Self {
            tag,
            asked: asked.as_deref() == Some(tag),
        })
    }
}
