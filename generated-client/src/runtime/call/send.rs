//! Sends a call and decodes its data.

use super::attempts;
use super::envelope;
use super::exchange::Answer;
use super::pending::Pending;
use super::response::Response;
use crate::runtime::codec::Slot;
use crate::runtime::error::Error;
use crate::shared::transport::BoxFuture;

/// Sends a call and decodes its data.
pub(crate) fn send<T: Slot + 'static>(
    pending: Box<Pending>,
) -> BoxFuture<'static, Result<Response<T>, Error>> {
    Box::pin(async move {
        let envelope = pending.operation.envelope;
        let mut data = T::blank();
        let mut read = |answer: Answer| {
            // An earlier attempt may have left data behind.
            data = T::blank();
            envelope::read(answer, envelope, &mut data)
        };
        let response = attempts::run(pending, &mut read).await?;
        Ok(response.map(|()| data))
    })
}
