//! Receives webhooks: registers a webhook for new users, creates a user, and prints the delivery.
//!
//! ```sh
//! cargo xtask mock                    # in another terminal
//! eval "$(cargo xtask mock --env)"
//! cargo run --package genauth --example webhooks
//! ```
#![allow(clippy::print_stdout)]

use std::env;
use std::error::Error;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use genauth::Secret;
use genauth::management::{
    CreateUserReqDto, CreateWebhookDto, DeleteUsersBatchDto, DeleteWebhookDto,
    ManagementClient, WebhookContentType, WebhookEvent,
};
use genauth::webhook::Webhook;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// Use a long random secret per webhook. Deliveries are not signed; they carry the secret.
const SECRET: &str = "a long random secret";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = ManagementClient::builder()
        .access_key_id(env::var("GENAUTH_ACCESS_KEY_ID")?)
        .access_key_secret(env::var("GENAUTH_ACCESS_KEY_SECRET")?)
        .host(env::var("GENAUTH_HOST")?)
        .build()?;

    // The endpoint. The real service needs a public `https` URL; the mock can reach loopback.
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhook", listener.local_addr()?);
    let (deliveries, mut received) = mpsc::channel(16);
    let router = Router::new().route("/webhook", post(receive)).with_state(deliveries);
    let server = tokio::spawn(async move { axum::serve(listener, router).await });

    let events = [WebhookEvent::UserCreated];
    let request = CreateWebhookDto::new(
        "example",
        url,
        events,
        WebhookContentType::ApplicationJson,
    );
    let webhook =
        client.create_webhook(request.secret(SECRET).enabled(true)).await?.data;
    let user =
        client.create_user(CreateUserReqDto::new().username("hopper")).await?.data;

    // Respond first, and process afterwards: here, in the main task.
    if let Some(delivery) = received.recv().await {
        println!("{}: {}", delivery.event_name, delivery.data["username"]);
    }

    client.delete_users_batch(DeleteUsersBatchDto::new([user.user_id])).await?;
    client.delete_webhook(DeleteWebhookDto::new([webhook.webhook_id])).await?;
    server.abort();
    Ok(())
}

/// Checks the secret, and passes the delivery on.
async fn receive(
    State(deliveries): State<mpsc::Sender<Webhook>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    match Webhook::read(&headers, &body, &Secret::from(SECRET)) {
        Ok(delivery) => match deliveries.try_send(delivery) {
            Ok(()) => StatusCode::OK,
            Err(_) => StatusCode::SERVICE_UNAVAILABLE,
        },
        Err(_) => StatusCode::UNAUTHORIZED,
    }
}
