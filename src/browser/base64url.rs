//! base64url without padding (RFC 4648 section 5), over the browser's own base64.

/// As text; none outside a window.
pub(super) fn encode(bytes: &[u8]) -> Option<String> {
    // The browser's functions speak "binary strings": one character from U+0000 to U+00FF a byte.
    let binary: String = bytes.iter().copied().map(char::from).collect();
    let text = web_sys::window()?.btoa(&binary).ok()?;
    let url_safe = text.trim_end_matches('=').chars().map(|c| match c {
        '+' => '-',
        '/' => '_',
        other => other,
    });
    Some(url_safe.collect())
}

/// As bytes; none for what is no base64url. Padding may be there.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let standard: String = text
        .trim_end_matches('=')
        .chars()
        .map(|c| match c {
            '-' => '+',
            '_' => '/',
            other => other,
        })
        .collect();
    let binary = web_sys::window()?.atob(&standard).ok()?;
    binary.chars().map(|c| u8::try_from(c).ok()).collect()
}
