//! The mock as users of the library see it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::net::TcpListener;

use crate::connection::Connection;
use crate::faults::{Fault, InvalidFault};
use crate::identity::{self, Message};
use crate::log::{Activities, RecordedRequest};
use crate::seed;
use crate::server::{Server, Shared};
use crate::world::{Snapshot, World};

/// A running mock. It stops when it is dropped.
#[derive(Debug)]
pub struct Mock {
    server: Server,
    shared: Shared,
}

impl Mock {
    /// Starts a mock with its default options on a free port of the loopback interface.
    ///
    /// # Errors
    ///
    /// Returns an error if the operating system provides no port.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, to set options.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the URL of the mock, such as `http://127.0.0.1:8750`: the host of both clients.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address())
    }

    /// Returns the URL of the event stream, such as `ws://127.0.0.1:8750`: the event host of both
    /// clients.
    #[must_use]
    pub fn event_url(&self) -> String {
        format!("ws://{}", self.server.address())
    }

    /// Returns what a program needs to use the mock.
    #[must_use]
    pub fn connection(&self) -> Connection {
        Connection::of(&self.shared.lock().store, &self.url())
    }

    /// Saves users, applications, tokens, and everything else that calls have created or changed.
    /// [`Builder::load`] restores it. The file contains secrets.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let snapshot = self.shared.lock().snapshot();
        std::fs::write(path, serde_json::to_vec_pretty(&snapshot)?)
    }

    /// Restores the state at the start. Clears faults, and recorded requests and events.
    pub fn reset(&self) {
        self.shared.lock().reset();
    }

    /// Advances the clock of the mock, so that tokens and codes expire without waiting.
    pub fn advance(&self, time: Duration) {
        let world = &mut *self.shared.lock();
        let millis = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        world.shift_clock(world.clock.offset().saturating_add(millis));
    }

    /// Signs tokens with another key from now on. The previous keys stay published, so the tokens
    /// that they signed stay valid.
    pub fn rotate_keys(&self) {
        self.shared.lock().identity.keys.rotate();
    }

    /// Publishes only the current key from now on, so tokens that were signed before the last
    /// rotation become invalid for applications.
    pub fn retire_keys(&self) {
        self.shared.lock().identity.keys.retire();
    }

    /// Injects a fault into the next calls. Returns its ID. See [`Fault`].
    ///
    /// # Errors
    ///
    /// Returns an error if the fault has no effect, or if its operation does not exist.
    pub fn inject(&self, fault: Fault) -> Result<u64, InvalidFault> {
        self.shared.lock().inject(fault)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.lock().clear_faults();
    }

    /// Returns the latest requests, oldest first: up to 1,000, or 16 MiB of them.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.lock().log.entries().map(|entry| entry.record()).collect()
    }

    /// Returns the latest requests of an operation, oldest first. The operation is given by its
    /// name, or by its client and its name, such as `getUser` or `management.getUser`.
    #[must_use]
    pub fn requests_of(&self, operation: &str) -> Vec<RecordedRequest> {
        let records = self.requests().into_iter();
        records.filter(|record| record.is_of(operation)).collect()
    }

    /// Removes all recorded requests.
    pub fn clear_requests(&self) {
        self.shared.lock().log.clear();
    }

    /// Returns the messages with one-time codes that the mock would have sent, oldest first: up to
    /// 1,000.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        self.shared.lock().identity.outbox.messages().to_vec()
    }

    /// Returns the latest one-time code that was sent to an email address or a phone number.
    #[must_use]
    pub fn code(&self, recipient: &str) -> Option<String> {
        self.shared.lock().identity.outbox.latest_code(recipient).map(str::to_owned)
    }

    /// Returns the one-time password that the authenticator of a user, given by user ID, shows now.
    /// `None` if the user has bound none.
    #[must_use]
    pub fn one_time_password(&self, user: &str) -> Option<String> {
        identity::one_time_password(&self.shared.lock(), user)
    }

    /// Returns whether WeChat would accept an access token of a WeChat app now.
    #[must_use]
    pub fn wechat_accepts(&self, app_id: &str, token: &str) -> bool {
        let world = self.shared.lock();
        world.identity.wechat.accepts(app_id, token, world.clock)
    }

    /// Replaces the access token of a WeChat app, as a program that requests one from WeChat
    /// directly does. The old one is accepted for five more minutes. Returns whether a token of
    /// the app has been requested before.
    pub fn replace_wechat_token(&self, app_id: &str) -> bool {
        let world = &mut *self.shared.lock();
        world.identity.wechat.replace(app_id, world.clock, &mut world.random)
    }

    /// Returns what happens in the mock from now on: requests, sent codes, and events.
    #[must_use]
    pub fn watch(&self) -> Activities {
        Activities::new(self.shared.lock().log.watch())
    }
}

/// Options of a mock.
#[derive(Debug, Clone)]
pub struct Builder {
    port: u16,
    seed: u64,
    lenient: bool,
    start: Start,
}

/// What a mock starts with.
#[derive(Debug, Clone)]
enum Start {
    Company,
    Empty,
    File(PathBuf),
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            port: 0,
            seed: 1,
            lenient: false,
            start: Start::Company,
        }
    }
}

impl Builder {
    /// Sets the port. Default: a free one.
    #[must_use]
    pub fn port(self, port: u16) -> Self {
        Self { port, ..self }
    }

    /// Sets the seed of generated identifiers and examples. Default: 1.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// Sets whether invalid requests are performed as far as possible, and only logged as invalid.
    /// Default: `false`.
    #[must_use]
    pub fn lenient(self, lenient: bool) -> Self {
        Self { lenient, ..self }
    }

    /// Starts with a user pool without users. Default: with a small company, see
    /// [`seed`](crate::seed).
    #[must_use]
    pub fn empty(self) -> Self {
        let start = Start::Empty;
        Self { start, ..self }
    }

    /// Starts with the state in a file, which [`Mock::save`] has written.
    #[must_use]
    pub fn load(self, path: impl Into<PathBuf>) -> Self {
        let start = Start::File(path.into());
        Self { start, ..self }
    }

    /// Starts the mock.
    ///
    /// # Errors
    ///
    /// Returns an error if the port is in use, or if the file to load cannot be read or has another
    /// form.
    pub async fn start(self) -> io::Result<Mock> {
        let initial = match self.start {
            Start::Company => seed::company().into(),
            Start::Empty => seed::empty().into(),
            Start::File(path) => {
                serde_json::from_slice::<Snapshot>(&std::fs::read(path)?)?
            }
        };
        let (world, outgoing) = World::new(self.seed, self.lenient, initial);
        let shared = Shared::new(world);
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let listener = TcpListener::bind(address).await?;
        let server = Server::start(listener, shared.clone(), outgoing)?;
        Ok(Mock { server, shared })
    }
}
