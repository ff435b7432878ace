//! What the host page gives: contacts, pages, and whether the language can be chosen. Each is optional, and what is
//! missing is simply not offered.

use crate::flow::help::Topic;

/// The host page's own facts.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Host {
    /// Whom to turn to.
    pub support: Support,
    /// The page where verification methods are managed.
    pub settings: Option<Link>,
    /// The page where a method is registered.
    pub registration: Option<Link>,
    /// The page about app passwords.
    pub app_passwords: Option<Link>,
    /// Where an authenticator app is had.
    pub app: Option<Link>,
    /// Where a personal account, not the organisation's, has its settings.
    pub personal_account: Option<Link>,
    /// The organisation's page about two-step verification.
    pub policy: Option<Link>,
    /// Where something suspicious is reported.
    pub report: Option<Link>,
    /// The languages that can be chosen between (BCP 47); no switcher where there are none.
    pub switcher: Vec<&'static str>,
    /// The help's topics in the host's order: names of ours, and of topics of the host's own, whose texts are among the
    /// host's messages. Ours that are not named follow.
    pub topics: Vec<String>,
}

impl Host {
    /// The topics that the host added.
    pub fn own_topics(&self) -> impl Iterator<Item = &str> {
        let names = self.topics.iter().map(String::as_str);
        names
            .filter(|name| Topic::from_name(name).is_none() && is_topic_name(name))
            .take(usize::from(u8::MAX))
    }

    /// The topic of this name, ours or the host's.
    pub fn topic(&self, name: &str) -> Option<Topic> {
        Topic::from_name(name).or_else(|| {
            let at = self.own_topics().position(|own| own == name)?;
            u8::try_from(at).ok().map(Topic::Own)
        })
    }

    /// What a topic is called in links, events and Fluent ids.
    pub fn topic_name(&self, topic: Topic) -> &str {
        match topic {
            Topic::Own(at) => self
                .own_topics()
                .nth(usize::from(at))
                .unwrap_or(topic.name()),
            ours => ours.name(),
        }
    }

    /// All topics, in the host's order.
    pub fn all_topics(&self) -> Vec<Topic> {
        let mut topics: Vec<Topic> = Vec::new();
        let named = self.topics.iter().filter_map(|name| self.topic(name));
        for topic in named.chain(Topic::ALL) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        topics
    }
}

/// Small ASCII letters, digits and dashes: what fits a Fluent id and a link.
fn is_topic_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Whom to turn to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Support {
    /// Who it is, in the host's words.
    pub name: Option<String>,
    /// A phone number, as it should be read.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A page.
    pub page: Option<Link>,
    /// When somebody answers, in the host's words.
    pub hours: Option<String>,
    /// The time zone of these hours (IANA, `Europe/Stockholm`): its name is said to readers in another one.
    pub time_zone: Option<String>,
}

impl Support {
    /// Whether there is any way to reach it.
    pub fn is_reachable(&self) -> bool {
        self.phone.is_some() || self.email.is_some() || self.page.is_some()
    }

    /// The phone number as a link: digits and a leading plus (RFC 3966).
    pub fn phone_link(&self) -> Option<Link> {
        let phone = self.phone.as_deref()?;
        let digits: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        Link::parse(&["tel:", &digits].concat())
    }

    /// The e-mail address as a link (RFC 6068).
    pub fn email_link(&self) -> Option<Link> {
        Link::parse(&["mailto:", self.email.as_deref()?].concat())
    }
}

/// An address that is safe to follow.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link(String);

impl Link {
    /// `address`, if it is `https:`, `mailto:`, `tel:` or a path of the host's own; none for anything else.
    pub fn parse(address: &str) -> Option<Self> {
        let address = address.trim();
        let has_scheme = |scheme: &str| {
            address
                .get(..scheme.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
                && address.len() > scheme.len()
        };
        // Browsers read a backslash as a slash, and drop tabs and line ends: "/\\evil.example" leaves the host.
        let is_odd = address.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace());
        let is_own_path = address.starts_with('/') && !address.starts_with("//");
        let is_safe = !is_odd && (SCHEMES.iter().any(|scheme| has_scheme(scheme)) || is_own_path);
        is_safe.then(|| Self(address.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const SCHEMES: [&str; 3] = ["https://", "mailto:", "tel:"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_addresses_become_links() {
        for good in [
            "https://example.org/help",
            "HTTPS://example.org",
            "mailto:a@example.org",
            "tel:+4612",
            "/settings",
        ] {
            assert!(Link::parse(good).is_some(), "{good}");
        }
        let bad = [
            "javascript:alert(1)",
            "http://example.org",
            "//evil.example",
            "/\\evil.example",
            "data:text/html,x",
            "java\nscript:x",
            "https://",
            "",
            "settings",
            "tel:",
        ];
        for bad in bad {
            assert!(Link::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_host_orders_the_topics_and_adds_its_own() {
        let names = [
            "lost-card",
            "nothing-helped",
            "Oh dear",
            "wi-fi",
            "lost-card",
        ];
        let host = Host {
            topics: names.map(str::to_owned).to_vec(),
            ..Host::default()
        };
        let topics = host.all_topics();
        assert_eq!(
            topics[..3],
            [Topic::Own(0), Topic::NothingHelped, Topic::Own(1)]
        );
        assert_eq!(topics.len(), Topic::ALL.len() + 2);
        assert_eq!(host.topic("wi-fi"), Some(Topic::Own(1)));
        assert_eq!(host.topic_name(Topic::Own(1)), "wi-fi");
        assert_eq!(host.topic("Oh dear"), None);
        assert_eq!(host.topic_name(Topic::Own(9)), "own");
        assert_eq!(host.topic("lost-phone"), Some(Topic::LostPhone));
    }

    #[test]
    fn a_phone_number_is_read_as_written_and_called_as_digits() {
        let support = Support {
            phone: Some("+46 (0)8-12 34 56".to_owned()),
            ..Support::default()
        };
        assert_eq!(support.phone_link(), Link::parse("tel:+4608123456"));
        assert!(support.is_reachable());
        assert!(
            !Support {
                hours: Some("9–17".to_owned()),
                ..Support::default()
            }
            .is_reachable()
        );
    }
}
