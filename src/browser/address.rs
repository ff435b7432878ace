//! Where the page may go on to: its own origin, or one that the host allows. Anything else is no address
//! (open redirects: OWASP ASVS 5.0 3.7.2).

use web_sys::Url;

/// `address`, resolved against `base`, if it leads to `base`'s origin or to one of `allowed` (`https://example.org`).
pub fn allowed_address(address: &str, base: &str, allowed: &[String]) -> Option<String> {
    let is_odd =
        address.contains(|c: char| c == '\\' || c.is_control()) || address.trim().starts_with("//");
    if address.is_empty() || is_odd {
        return None;
    }
    let own = Url::new(base).ok()?;
    let url = Url::new_with_base(address, base).ok()?;
    let is_web = matches!(url.protocol().as_str(), "https:" | "http:");
    let is_ours = url.origin() == own.origin() || allowed.contains(&url.origin());
    let no_password = url.username().is_empty() && url.password().is_empty();
    (is_web && is_ours && no_password).then(|| url.href())
}

/// Goes to an address that was checked; or, without one, loads the page from its start.
pub fn go(address: Option<&str>) {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return;
    };
    let _ = match address {
        Some(address) => location.assign(address),
        None => location.reload(),
    };
}
