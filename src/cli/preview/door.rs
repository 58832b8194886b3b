//! The door: who is let in. Other sites that the same browser shows may send requests here, and a name may be made to lead here; both
//! betray themselves by what the browser says of them. What changes a file or starts a program needs a token, which only the page has.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// The header that carries the token.
const TOKEN: &str = "x-livret-token";

/// Where the server listens, and the token of its pages.
#[derive(Debug)]
pub(super) struct Door {
    port: u16,
    pub token: String,
}

impl Door {
    /// # Errors
    /// The machine has no chance to give.
    pub(super) fn new(port: u16) -> std::io::Result<Door> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        Ok(Door { port, token: bytes.iter().map(|byte| format!("{byte:02x}")).collect() })
    }

    /// Whether a name and port are ours. A browser gives the name that the address has: one that was made to lead here is not among them.
    fn is_ours(&self, host: &str) -> bool {
        let port = self.port;
        [format!("127.0.0.1:{port}"), format!("localhost:{port}")].iter().any(|ours| ours.eq_ignore_ascii_case(host))
    }

    /// Whether a request comes from our own pages, or from whoever typed the address.
    fn lets_in(&self, method: &Method, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).map(|value: &HeaderValue| value.to_str().unwrap_or_default());
        let mut hosts = headers.get_all(header::HOST).iter();
        let host = hosts.next().and_then(|host| host.to_str().ok());
        let own_host = hosts.next().is_none() && host.is_some_and(|host| self.is_ours(host));
        let own_origin = text(header::ORIGIN)
            .is_none_or(|origin| origin.strip_prefix("http://").is_some_and(|host| self.is_ours(host)));
        // A link on another site leads here at most to a page, never to what a page asks for.
        let own_site = match text(header::HeaderName::from_static("sec-fetch-site")) {
            Some("same-origin" | "none") | None => true,
            Some(_) => {
                *method == Method::GET && text(header::HeaderName::from_static("sec-fetch-mode")) == Some("navigate")
            }
        };
        let allowed = method == Method::GET
            || method == Method::HEAD
            || method == Method::POST
                && text(header::HeaderName::from_static(TOKEN)).is_some_and(|token| same(token, &self.token));
        own_host && own_origin && own_site && allowed
    }
}

/// Compares in a time that does not tell how much is right.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |apart, (a, b)| apart | (a ^ b)) == 0
}

/// Lets a request in or refuses it; and tells the browser that nothing here goes elsewhere or comes from there.
pub(super) async fn guard(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    if !door.lets_in(request.method(), request.headers()) {
        return (StatusCode::FORBIDDEN, "403\n").into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; \
             connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door() -> Door {
        Door { port: 4000, token: "secret".to_owned() }
    }

    fn headers(given: &[(&'static str, &'static str)]) -> HeaderMap {
        given.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
    }

    fn read(given: &[(&'static str, &'static str)]) -> bool {
        door().lets_in(&Method::GET, &headers(given))
    }

    fn write(given: &[(&'static str, &'static str)]) -> bool {
        door().lets_in(&Method::POST, &headers(given))
    }

    #[test]
    fn only_our_own_name_is_let_in() {
        assert!(read(&[("host", "127.0.0.1:4000")]) && read(&[("host", "LocalHost:4000")]));
        for foreign in
            ["livret.example:4000", "127.0.0.1", "127.0.0.1:4001", "127.0.0.1:4000.example", "", "[::1]:4000"]
        {
            assert!(!read(&[("host", foreign)]), "{foreign}");
        }
        assert!(!read(&[]));
    }

    #[test]
    fn only_our_own_pages_ask() {
        let host = ("host", "127.0.0.1:4000");
        assert!(read(&[host, ("origin", "http://127.0.0.1:4000"), ("sec-fetch-site", "same-origin")]));
        for foreign in ["https://example.org", "null", "http://127.0.0.1:4001", "https://127.0.0.1:4000", "file://"] {
            assert!(!read(&[host, ("origin", foreign)]), "{foreign}");
        }
        assert!(!read(&[host, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")]));
        assert!(read(&[host, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")]));
    }

    #[test]
    fn nothing_is_written_without_the_token() {
        let host = ("host", "127.0.0.1:4000");
        assert!(write(&[host, ("x-livret-token", "secret")]));
        assert!(
            !write(&[host]) && !write(&[host, ("x-livret-token", "secre7")]) && !write(&[host, ("x-livret-token", "")])
        );
        assert!(!write(&[("host", "evil.example:4000"), ("x-livret-token", "secret")]));
        assert!(!door().lets_in(&Method::PUT, &headers(&[host, ("x-livret-token", "secret")])));
    }
}
