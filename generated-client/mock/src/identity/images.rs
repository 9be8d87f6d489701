//! Images in responses.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// Returns an image as a `data:` URL that stands for the QR code of a text. The mock draws no QR
/// codes, so the image shows the text itself.
pub(crate) fn placeholder(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 60'>\
         <rect width='400' height='60' fill='white'/>\
         <text x='8' y='34' font-size='10' font-family='monospace'>{text}</text></svg>"
    );
    format!("data:image/svg+xml;base64,{}", BASE64_STANDARD.encode(svg))
}
