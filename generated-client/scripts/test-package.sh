#!/usr/bin/env bash
# Packages the crate and its transport as `cargo publish` would, prints its size, and builds a program from the unpacked
# package in an empty folder. The program makes the first call against a loopback server.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cargo package --package genauth-http --package genauth --allow-dirty --no-verify --quiet --target-dir "$folder/package"
for archive in "$folder"/package/package/genauth-*.crate; do
    tar -xzf "$archive" -C "$folder"
done
archive=$(echo "$folder"/package/package/genauth-[0-9]*.crate)
package=$(echo "$folder"/genauth-[0-9]*/)
transport=$(echo "$folder"/genauth-http-*/)
echo "$(find "$package" -type f | wc -l) files, $(stat -c %s "$archive") bytes compressed, $(du -sb "$package" | cut -f1) bytes unpacked"
test -s "$package/LICENSE"
test -s "$transport/LICENSE"
test -z "$(find "$package" -name '*test*.rs' -not -path '*/test_util/*')"

mkdir -p "$folder/program/src"
cat > "$folder/program/Cargo.toml" <<EOF
[package]
name = "first-call"
version = "0.1.0"
edition = "2024"

[dependencies]
genauth = { path = "$package" }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[patch.crates-io]
genauth-http = { path = "$transport" }

[workspace]
EOF
cat > "$folder/program/src/main.rs" <<'EOF'
use std::io::{Read, Write};
use std::net::TcpListener;

use genauth::authentication::{AuthenticationClient, GetWechatAccessTokenDto};

/// Responds to one request, and returns its first line.
fn serve(listener: &TcpListener) -> std::io::Result<String> {
    let (mut stream, _) = listener.accept()?;
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !request.ends_with(b"}") {
        let length = stream.read(&mut buffer)?;
        request.extend_from_slice(&buffer[..length]);
    }
    let body = r#"{"statusCode":200,"message":"","data":{"accessToken":"t","expiresAt":"1790000000"}}"#;
    write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())?;
    let request = String::from_utf8_lossy(&request);
    Ok(request.lines().next().unwrap_or_default().to_owned())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let host = format!("http://{}", listener.local_addr()?);
    let server = std::thread::spawn(move || serve(&listener));
    let client = AuthenticationClient::builder().app_id("app").app_host(host).build()?;
    let request = GetWechatAccessTokenDto::new("wx", "secret");
    let token = client.get_wechat_mp_access_token_info(request).await?;
    println!("{}", server.join().map_err(|_| "the server panicked")??);
    println!("expires at {}", token.data.expires_at);
    assert_eq!(token.data.expires_at.to_string(), "1790000000");
    Ok(())
}
EOF
cargo run --quiet --manifest-path "$folder/program/Cargo.toml"
