//! The mapping from a client method to its operation.

use crate::runtime::call::awaitable::Call;
use crate::runtime::codec::{Record, Slot};
use crate::runtime::operation::Operation;
use crate::runtime::{AuthenticationClient, ManagementClient};
use crate::test_util::MockTransport;

/// A client method that sends a request, such as `ManagementClient::list_users`.
///
/// Implemented for the generated methods of both clients; you cannot implement it. `Form`
/// distinguishes methods with and without a request argument, and is always inferred.
///
/// ```
/// use genauth::management::ManagementClient;
/// use genauth::test_util::{ClientMethod, MockTransport, Reply};
///
/// /// Makes all calls of a method fail.
/// fn fail_always<M: ClientMethod<Form>, Form>(mock: &MockTransport, method: M) {
///     mock.expect(method).respond(Reply::error(500, "out of order")).always();
/// }
///
/// # fn main() {
/// let mock = MockTransport::new();
/// fail_always(&mock, ManagementClient::list_users);
/// # }
/// ```
pub trait ClientMethod<Form>: sealed::Called<Form> {}

impl<F: sealed::Called<Form>, Form> ClientMethod<Form> for F {}

pub(crate) mod sealed {
    use super::{MockTransport, Operation, Slot};

    /// The operation of a method.
    pub struct Described(pub(crate) &'static Operation);

    /// The types and the operation of a method.
    pub trait Called<Form> {
        /// The request type.
        type Request: Slot + 'static;
        /// The type of the response data.
        type Data: Slot + 'static;

        /// Returns the operation by creating a call with a mock client. Sends no request.
        fn operation(&self, mock: &MockTransport) -> Described;
    }
}

macro_rules! methods_of {
    ($client:ident, $make:ident) => {
        impl<F, T, I> sealed::Called<($client, T, I)> for F
        where
            F: Fn(&$client) -> Call<T, I>,
            T: Slot + 'static,
        {
            type Request = ();
            type Data = T;

            fn operation(&self, mock: &MockTransport) -> sealed::Described {
                sealed::Described(self(&mock.$make()).operation())
            }
        }

        impl<F, R, T, I> sealed::Called<($client, R, T, I)> for F
        where
            F: Fn(&$client, R) -> Call<T, I>,
            R: Record + 'static,
            T: Slot + 'static,
        {
            type Request = R;
            type Data = T;

            fn operation(&self, mock: &MockTransport) -> sealed::Described {
                let call = self(&mock.$make(), Record::blank());
                sealed::Described(call.operation())
            }
        }
    };
}

methods_of!(AuthenticationClient, authentication_client);
methods_of!(ManagementClient, management_client);
