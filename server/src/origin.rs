//! The site's own origin: what texts are bound to, where links in e-mails lead, whose posts are taken.

use std::fmt;
use std::str::FromStr;

use webauthn_rs::prelude::Url;

/// Scheme, host and port, as a browser writes them: `https://login.example.org`. Plain HTTP on this machine only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    text: String,
    host: String,
    secure: bool,
}

/// Why a text is no origin of a login page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OriginError {
    /// It is something else, or more than an origin.
    #[error("an origin is a scheme and a host, such as https://login.example.org")]
    Malformed,
    /// Passwords would go over the network as they are.
    #[error("a login page needs https: outside this machine")]
    Insecure,
}

impl Origin {
    /// As a browser sends it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host name without a port.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is served over TLS.
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether only this machine can ask for it.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }

    /// Whether a request with this `Host` asks for it.
    pub fn is_asked_for_by(&self, host: &str) -> bool {
        let (_, own) = self.text.split_once("://").unwrap_or_default();
        let usual_port = if self.secure { ":443" } else { ":80" };
        let without_it = host.strip_suffix(usual_port).unwrap_or(host);
        own.eq_ignore_ascii_case(host) || own.eq_ignore_ascii_case(without_it)
    }
}

impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let url = Url::parse(text).map_err(|_| OriginError::Malformed)?;
        let host = url.host_str().ok_or(OriginError::Malformed)?;
        let text = url.origin().ascii_serialization();
        // A path, a query or a name would be lost without a word.
        let whole = url.as_str().trim_end_matches('/') == text;
        match url.scheme() {
            "https" | "http" if !whole => Err(OriginError::Malformed),
            "http" if !is_loopback(host) => Err(OriginError::Insecure),
            scheme @ ("https" | "http") => Ok(Self {
                host: host.to_owned(),
                secure: scheme == "https",
                text,
            }),
            _ => Err(OriginError::Malformed),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// Whether a host name, without a port, is one of this machine's own.
pub fn is_loopback(host: &str) -> bool {
    LOOPBACK.iter().any(|own| own.eq_ignore_ascii_case(host))
}

const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_read_as_browsers_write_it() {
        for (text, origin, host, secure) in [
            (
                "https://Login.Example.org/",
                "https://login.example.org",
                "login.example.org",
                true,
            ),
            ("https://a.b:443", "https://a.b", "a.b", true),
            (
                "http://localhost:8080",
                "http://localhost:8080",
                "localhost",
                false,
            ),
            ("http://[::1]:80", "http://[::1]", "[::1]", false),
        ] {
            let read: Origin = text.parse().unwrap();
            assert_eq!((read.as_str(), read.host()), (origin, host));
            assert_eq!(read.is_secure(), secure, "{text}");
        }
    }

    #[test]
    fn what_is_no_origin_of_a_login_page_is_refused() {
        for (text, expected) in [
            ("login.example.org", OriginError::Malformed),
            ("https://", OriginError::Malformed),
            ("https://a.b/path", OriginError::Malformed),
            ("https://a.b?q", OriginError::Malformed),
            ("https://user@a.b", OriginError::Malformed),
            ("ftp://a.b", OriginError::Malformed),
            ("data:text/plain,x", OriginError::Malformed),
            ("http://login.example.org", OriginError::Insecure),
            ("http://localhost.example.org", OriginError::Insecure),
        ] {
            assert_eq!(text.parse::<Origin>(), Err(expected), "{text}");
        }
    }

    #[test]
    fn it_is_asked_for_by_its_own_host_and_port() {
        let origin: Origin = "https://login.example.org".parse().unwrap();
        for (host, expected) in [
            ("login.example.org", true),
            ("LOGIN.example.org:443", true),
            ("login.example.org:80", false),
            ("login.example.org.evil.example", false),
            ("evil.example", false),
            ("localhost", false),
            ("", false),
        ] {
            assert_eq!(origin.is_asked_for_by(host), expected, "{host}");
        }
    }
}
