//! The page for people at `/_mock`: static files that use the control endpoint.

use bytes::Bytes;

use crate::call::{Failure, Outcome, Reply};

/// Value of `Content-Security-Policy` for the page: nothing foreign, and nothing inline.
pub(crate) const SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'";

/// A static file.
struct Asset {
    path: &'static str,
    media_type: &'static str,
    content: &'static str,
}

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const IMAGE: &str = "image/svg+xml";

const ASSETS: [Asset; 10] = [
    asset("/_mock", HTML, include_str!("index.html")),
    asset("/_mock/style.css", STYLE, include_str!("style.css")),
    asset("/_mock/favicon.svg", IMAGE, include_str!("favicon.svg")),
    asset("/_mock/page.js", SCRIPT, include_str!("page.js")),
    asset("/_mock/dom.js", SCRIPT, include_str!("dom.js")),
    asset("/_mock/requests.js", SCRIPT, include_str!("requests.js")),
    asset("/_mock/connect.js", SCRIPT, include_str!("connect.js")),
    asset("/_mock/state.js", SCRIPT, include_str!("state.js")),
    asset("/_mock/faults.js", SCRIPT, include_str!("faults.js")),
    asset("/_mock/codes.js", SCRIPT, include_str!("codes.js")),
];

const fn asset(
    path: &'static str,
    media_type: &'static str,
    content: &'static str,
) -> Asset {
    Asset {
        path,
        media_type,
        content,
    }
}

/// Serves a file of the page. The response must carry [`SECURITY_POLICY`].
pub(crate) fn serve(path: &str) -> Outcome {
    let path = path.strip_suffix('/').unwrap_or(path);
    let found = ASSETS.iter().find(|asset| asset.path == path);
    let asset = found.ok_or_else(|| Failure::new(404, format!("`{path}` not found")))?;
    Ok(Reply::File(asset.media_type, Bytes::from_static(asset.content.as_bytes())))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{ASSETS, serve};
    use crate::call::Reply;

    #[test]
    fn every_file_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/page");
        for entry in fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let path = match name.as_str() {
                "mod.rs" => continue,
                "index.html" => "/_mock/".to_owned(),
                other => format!("/_mock/{other}"),
            };
            assert!(matches!(serve(&path), Ok(Reply::File(..))), "{path}");
        }
        assert_eq!(serve("/_mock/mod.rs").unwrap_err().status, 404);
    }

    #[test]
    fn the_page_is_small() {
        let size: usize = ASSETS.iter().map(|asset| asset.content.len()).sum();
        assert!(size < 60_000, "{size} bytes");
    }
}
