//! Everything that the mock knows. One lock guards it, and no handler waits while it holds it.

use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::events::{Bus, Outgoing};
use crate::faults::{Fault, Faults, InvalidFault};
use crate::identity::state::State;
use crate::log::{Log, News};
use crate::random::Random;
use crate::state::Store;

/// Everything that the mock knows.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) random: Random,
    pub(crate) store: Store,
    pub(crate) identity: State,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) bus: Bus,
    /// Whether invalid requests are performed, and only logged as invalid.
    pub(crate) lenient: bool,
    pub(crate) seed: u64,
    /// What a reset restores.
    initial: Snapshot,
}

/// What is saved, and loaded later.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Snapshot {
    clock_offset_millis: i64,
    /// Position of the source of identifiers; `None` at the start.
    #[serde(default)]
    random: Option<u64>,
    store: Store,
    identity: State,
}

impl From<Store> for Snapshot {
    fn from(store: Store) -> Self {
        Self {
            store,
            ..Self::default()
        }
    }
}

impl World {
    /// Creates a world, and what the courier of its bus needs.
    pub(crate) fn new(seed: u64, lenient: bool, initial: Snapshot) -> (Self, Outgoing) {
        let (bus, outgoing) = Bus::new();
        let mut world = Self {
            clock: Clock::default(),
            random: Random::new(seed),
            store: Store::default(),
            identity: State::default(),
            faults: Faults::default(),
            log: Log::default(),
            bus,
            lenient,
            seed,
            initial: Snapshot::default(),
        };
        world.restore(initial.clone());
        world.initial = initial;
        (world, outgoing)
    }

    /// Distributes what was published and sent since the last call. Called after each change.
    pub(crate) fn settle(&mut self) {
        for event in self.bus.distribute(&self.store, self.clock) {
            self.log.tell(News::Event(event));
        }
        self.log.tell_codes(self.identity.outbox.messages());
    }

    /// Adds a fault. Returns its ID.
    pub(crate) fn inject(&mut self, fault: Fault) -> Result<u64, InvalidFault> {
        let id = self.faults.inject(fault)?;
        self.log.tell(News::Changed("faults"));
        Ok(id)
    }

    /// Removes all faults.
    pub(crate) fn clear_faults(&mut self) {
        self.faults.clear();
        self.log.tell(News::Changed("faults"));
    }

    /// Sets the offset of the clock, in milliseconds.
    pub(crate) fn shift_clock(&mut self, offset_millis: i64) {
        self.clock.set_offset(offset_millis);
        self.log.tell(News::Changed("clock"));
        self.settle();
    }

    /// Returns what can be restored later.
    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot {
            clock_offset_millis: self.clock.offset(),
            random: Some(self.random.position()),
            store: self.store.clone(),
            identity: self.identity.clone(),
        }
    }

    /// Restores a snapshot. Recorded requests and events, and faults are cleared.
    pub(crate) fn restore(&mut self, snapshot: Snapshot) {
        self.clock.set_offset(snapshot.clock_offset_millis);
        self.store = snapshot.store;
        self.identity = snapshot.identity;
        self.random = Random::new(self.seed);
        if let Some(position) = snapshot.random {
            self.random.resume(position);
        }
        self.faults.clear();
        self.log.clear();
        self.log.skip_codes(self.identity.outbox.messages());
        self.bus.clear();
        self.log.tell(News::Changed("reset"));
        self.settle();
    }

    /// Restores the state at the start.
    pub(crate) fn reset(&mut self) {
        self.restore(self.initial.clone());
    }
}
